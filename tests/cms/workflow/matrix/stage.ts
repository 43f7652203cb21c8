import type { Payload } from 'payload'
import { takeAction } from '#cms/workflow/takeAction.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { anArticle, edit, seenNow, setRules } from '#tests/support/cmsBuilders.ts'
import type { Action } from '#cms/workflow/steps.ts'
import type { Person } from '#cms/payload-types.ts'
import type { Cast } from './cast.ts'

/** Where a piece can stand when somebody tries a door. */
export const situations = [
	'draft',
	'unitReview',
	'boardReview',
	'approved',
	'scheduled',
	'published',
	'correctionDraft',
	'correctionReview',
	'withdrawn',
	'takenDown',
] as const

/** Where a piece stands; a correction's readers have the text before it. */
export type Situation = (typeof situations)[number]

/** A piece that was brought to where somebody tries a door. */
export interface Prop {
	id: string
	/** The word in the text that readers have, or had first. */
	readersWord: string
	/** The word in the text as it stands, the same where it is what readers have. */
	draftWord: string
	/** The picture, where the door needs one. */
	cover?: string
}

const DAYS_AHEAD = 3 * 24 * 60 * 60 * 1000

let words = 0

/** A word that nothing else contains, to be found again in any file. */
export function aWord(): string {
	return `zq${++words}qz`
}

/** Whether the last approval waits for somebody to publish, while pieces in the situation are tried. */
export function setStage(cms: Payload, situation: Situation): Promise<void> {
	return setRules(cms, 'articles', {
		afterApproval: situation === 'approved' ? 'wait' : 'publish',
	})
}

/** A piece of `owner` in unit A that `textApprover` has edited as well. */
export async function aProp(
	cms: Payload,
	cast: Cast,
	situation: Situation,
	{ withCover = false } = {},
): Promise<Prop> {
	const { people, prompter } = cast
	const readersWord = aWord()
	const cover = withCover ? (await aPicture(cms, { user: people.owner })).id : undefined
	const { id } = await anArticle(cms, people.owner, {
		headline: `Đóng điện trạm ${readersWord}`,
		section: cast.section.id,
		unit: cast.unitA.id,
		...(cover ? { cover } : {}),
		...(situation === 'scheduled'
			? { publishAt: new Date(Date.now() + DAYS_AHEAD).toISOString() }
			: {}),
	})
	const take = async (user: Person, action: Action, comment?: string) => {
		const seen = await seenNow(cms, id)
		await takeAction(cms, { collection: 'articles', id, action, user, seen, comment })
	}
	const review = async () => {
		await take(people.owner, 'submit')
		await take(prompter.editor, 'approve')
	}
	await edit(cms, people.textApprover, id, { standfirst: `Sapo ${readersWord} của ban biên tập.` })
	const prop: Prop = { id, readersWord, draftWord: readersWord, ...(cover ? { cover } : {}) }
	if (situation === 'draft') return prop
	if (situation === 'unitReview') {
		await take(people.owner, 'submit')
		return prop
	}
	await review()
	if (situation === 'boardReview') return prop
	await take(prompter.approver, 'approve')
	switch (situation) {
		case 'approved':
		case 'scheduled':
		case 'published':
			return prop
		case 'withdrawn':
			await take(prompter.approver, 'withdraw')
			return prop
		case 'takenDown':
			await take(prompter.administrator, 'takedown', 'Lộ bí mật kinh doanh.')
			return prop
		case 'correctionDraft':
		case 'correctionReview': {
			const draftWord = aWord()
			await take(people.owner, 'revise')
			await edit(cms, people.owner, id, { headline: `Bản sửa ${draftWord}` })
			await edit(cms, people.textApprover, id, { standfirst: `Sapo ${draftWord}.` })
			if (situation === 'correctionReview') await review()
			return { ...prop, draftWord }
		}
	}
}
