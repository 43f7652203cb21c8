import type { CollectionSlug, Payload } from 'payload'
import type { DeskStep } from '#cms/demo/desk/deskPiece.ts'
import type { Person } from '#cms/payload-types.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { policyOf } from '#cms/workflow/policy.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'
import { known } from './newsroom.ts'

const HOUR_MS = 60 * 60 * 1000

interface Given {
	collection: CollectionSlug
	id: string
	steps: readonly DeskStep[]
	/** By login. */
	people: Map<string, Person>
	now: Date
}

/**
 * Take the steps of a demo piece that are still missing.
 *
 * The history says how far an earlier seed came. It only grows, so ours never follow steps that
 * people have taken since.
 */
export async function takeSteps(cms: Payload, { collection, id, ...given }: Given): Promise<void> {
	const taken = await countSteps(cms, id)
	for (const step of given.steps.slice(taken)) {
		const user = known(given.people, step.by)
		const at = new Date(given.now.getTime() - step.hoursAgo * HOUR_MS)
		if (step.action === 'correct') {
			await correct(cms, id, user, step.standfirst)
		} else {
			const comment = step.action === 'return' ? step.comment : undefined
			const seen = await seenNow(cms, collection, id)
			await takeAction(cms, { collection, id, action: step.action, user, seen, comment }, at)
		}
	}
}

async function correct(cms: Payload, id: string, user: Person, standfirst: string): Promise<void> {
	await cms.update({
		collection: 'articles',
		id,
		draft: true,
		depth: 0,
		overrideAccess: false,
		user,
		data: { standfirst },
	})
}

async function countSteps(cms: Payload, id: string): Promise<number> {
	const { totalDocs } = await cms.count({
		collection: 'history',
		overrideAccess: true,
		where: {
			and: [{ document: { equals: id } }, { action: { not_in: ['create', 'imported'] } }],
		},
	})
	return totalDocs
}

/** The hash of the text as it stands, which an approval must name. */
async function seenNow(cms: Payload, collection: CollectionSlug, id: string): Promise<string> {
	const policy = policyOf(collection)
	const piece = policy && (await latestPiece(cms, policy, id))
	if (!policy || !piece) throw new Error(`The demo piece ${id} is gone`)
	return contentHash(piece, policy.content)
}
