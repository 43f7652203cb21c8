import type { Payload } from 'payload'
import { mainRow } from '#tests/support/cmsBuilders.ts'
import { idOf } from '#cms/collections/idOf.ts'
import type { Effect } from './allowed.ts'
import type { Try } from './doors.ts'
import { newestLines, staleApprovals, type Observation } from './observe.ts'

/** What is wrong with what a door has done, as words; empty when it did exactly what it may. */
export async function judge(
	attempt: Try,
	effect: Effect,
	before: Observation,
	after: Observation,
): Promise<string[]> {
	const { cms } = attempt.open
	const lines = await newestLines(cms, after.lines - before.lines)
	const told = lines.map(({ action }) => action).join(', ')
	const wrong: string[] = []
	const demand = (isRight: boolean, what: string) => void (isRight || wrong.push(what))
	for (const { actor, action } of lines) {
		const who = attempt.person?.id ?? null
		demand(actor === who, `the history says that somebody else did “${action}”`)
	}
	if (effect.kind !== 'nothing') wrong.push(...(await staleApprovals(cms, attempt.prop.id)))
	switch (effect.kind) {
		case 'nothing':
			return [...wrong, ...differences(before, after), ...(told ? [`history: ${told}`] : [])]
		case 'unpictured':
			demand(told === '', `the history tells of ${told}`)
			demand(after.latest?.state === before.latest?.state, `the state is ${after.latest?.state}`)
			demand(!before.isPublished && !after.isPublished, 'readers had this piece')
			demand(after.readers === before.readers, 'readers have something else')
			return wrong
		case 'same':
			demand(told === '', `the history tells of ${told}`)
			demand(after.main === before.main || !before.isPublished, 'what readers have changed')
			demand(after.latest?.state === before.latest?.state, `the state is ${after.latest?.state}`)
			demand(textOf(after) === textOf(before), 'the text changed')
			demand(after.latest?.approvals === before.latest?.approvals, 'the approvals changed')
			return wrong
		case 'text':
			demand(after.main === before.main || !before.isPublished, 'what readers have changed')
			demand(!(after.main ?? '').includes(attempt.word) || !after.isPublished, 'readers have it')
			demand(after.isPublished === before.isPublished, 'the piece came to readers or left them')
			demand(after.readers === before.readers, 'readers have something else')
			demand(after.latest?.state === effect.state, `the state is ${after.latest?.state}`)
			demand(ownerOf(after) === ownerOf(before), 'the owner changed')
			demand(after.latest?.publishedAt === before.latest?.publishedAt, 'publishedAt changed')
			demand(textOf(after) !== textOf(before), 'the text did not change')
			demand(after.articles === before.articles, 'there are more or fewer articles')
			demand(told === lineOfEdit(attempt, before), `the history tells of “${told}”`)
			return wrong
		case 'step':
			demand(after.latest?.state === effect.state, `the state is ${after.latest?.state}`)
			demand(told === effect.line, `the history tells of “${told}”`)
			demand(textOf(after) === textOf(before), 'the text changed')
			demand(after.articles === before.articles, 'there are more or fewer articles')
			demand((effect.readers !== 'nothing') === after.isPublished, 'readers have it, or have not')
			demand(effect.readers !== 'before' || after.main === before.main, 'readers’ text changed')
			demand(
				effect.readers !== 'draft' || Boolean(after.main?.includes(attempt.prop.draftWord)),
				'readers did not get the text that was approved',
			)
			demand(effect.readers !== 'nothing' || !after.isPublished, 'readers have the piece')
			return wrong
		case 'own':
			demand(after.main === before.main, 'what readers have of the piece changed')
			demand(after.versions === before.versions, 'the piece changed')
			demand(after.articles === before.articles + 1, `there are ${after.articles} articles`)
			demand(after.readers === before.readers, 'readers have something else')
			demand(told === 'create', `the history tells of “${told}”`)
			return [...wrong, ...(await notOwn(cms, attempt, lines.at(-1)?.document))]
		case 'gone':
			demand(after.latest === null && after.main === null, 'the piece is still there')
			demand(told === 'delete', `the history tells of “${told}”`)
			demand(after.articles === before.articles - 1, `there are ${after.articles} articles`)
			return wrong
	}
}

/** What differs where nothing may. */
function differences(before: Observation, after: Observation): string[] {
	const names = ['main', 'versions', 'lines', 'articles', 'readers'] as const
	return names
		.filter((name) => before[name] !== after[name])
		.map((name) =>
			name === 'main' || name === 'versions'
				? `${name} changed (state ${before.latest?.state} → ${after.latest?.state}, ${before.isPublished} → ${after.isPublished})`
				: `${name}: ${before[name]} → ${after[name]}`,
		)
}

/** An edit that reopens a piece or breaks into a review is told; work on a draft is not. */
function lineOfEdit({ situation, person }: Try, before: Observation): string {
	switch (situation) {
		case 'published':
		case 'withdrawn':
		case 'approved':
			return 'revise'
		case 'scheduled':
			return 'cancelSchedule'
		case 'unitReview':
		case 'boardReview':
		case 'correctionReview':
			// Who goes on editing is told of once.
			return idOf(before.latest?.lastEditedBy) === person?.id ? '' : 'edited'
		case 'draft':
		case 'correctionDraft':
		case 'takenDown':
			return ''
	}
}

async function notOwn(
	cms: Payload,
	{ person, word, role, prop, cast }: Try,
	id: string | null | undefined,
): Promise<string[]> {
	if (!id) return ['no new piece is known']
	const made = await mainRow(cms, id)
	const wrong: string[] = []
	if (made._status !== 'draft') wrong.push('the new piece is published')
	if (made.state !== 'draft') wrong.push(`the new piece is ${made.state}`)
	if ((made.owner ?? undefined) !== person?.id) wrong.push('the new piece is somebody else’s')
	if (made.publishedAt ?? made.approvedHash) wrong.push('the new piece has a past')
	if (!JSON.stringify(made).includes(word)) wrong.push('the new piece has another text')
	const isOutside = role === 'stranger' || role === 'otherEditor' || role === 'formerDeputy'
	if (isOutside && made.unit !== cast.unitB.id) wrong.push('the new piece is of another unit')
	const isCorrected = prop.draftWord !== prop.readersWord
	if (isOutside && isCorrected && JSON.stringify(made).includes(prop.draftWord)) {
		wrong.push('the new piece tells of a correction')
	}
	return wrong
}

const workflow = new Set([
	...['id', 'updatedAt', 'createdAt', 'state', 'stateSince', '_status', 'lastEditedBy', 'writers'],
	...['approvedHash', 'publishedAt', 'releasedAt', 'formerSlugs', 'approvals', 'returned', 'claim'],
	...['unrecorded', 'publishAt'],
])

/** Everything of a piece but where it stands. */
function textOf({ latest }: Observation): string {
	return JSON.stringify(latest, (key, value: unknown) => (workflow.has(key) ? undefined : value))
}

function ownerOf({ latest }: Observation): unknown {
	return latest?.owner
}
