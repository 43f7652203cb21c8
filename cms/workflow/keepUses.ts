import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idsOf } from '#cms/collections/idsOf.ts'
import type { ApprovalPolicy, Piece } from './policy.ts'
import type { Uses } from './uses.ts'

/** Keep the list of what a piece uses in step with its content. */
export function keepUses(policy: Pick<ApprovalPolicy, 'uses'>): CollectionBeforeChangeHook<Piece> {
	return async ({ data, originalDoc, req }) => {
		const { media, people } = policy.uses({ ...originalDoc, ...data })
		const known = idsOf(originalDoc && Reflect.get(originalDoc, 'mediaUsed'))
		const uses: Uses = {
			media: await stored(req, [...new Set(media)], known),
			people: [...new Set(people)],
		}
		return Object.assign(data, { mediaUsed: uses.media, uses: JSON.stringify(uses) })
	}
}

/**
 * The files that are still there.
 *
 * A text may show one that was deleted since: who wrote it is told when they submit it, and must be
 * able to save until then, which the embedded database's foreign keys would not let them.
 */
async function stored(
	{ payload, transactionID }: PayloadRequest,
	ids: readonly string[],
	known: readonly string[],
): Promise<string[]> {
	const fresh = ids.filter((id) => !known.includes(id))
	if (fresh.length === 0) return [...ids]
	const { docs } = await payload.find({
		collection: 'media',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: {},
		where: { id: { in: fresh } },
		...(transactionID ? { req: { transactionID } } : {}),
	})
	const found = new Set(docs.map(({ id }) => id))
	return ids.filter((id) => known.includes(id) || found.has(id))
}
