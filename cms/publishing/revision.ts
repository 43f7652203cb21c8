import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { singletonTypes, type SingletonType } from './singletons.ts'

const collections = ['articles', 'media', 'sections', 'tags', 'units', 'people'] as const

/** Two writes within this may share one `updatedAt`; until it has passed nothing counts as unchanged. */
const SETTLED_AFTER_MS = 2_000

/**
 * A word that stays the same as long as the edition does; null while it may still be changing.
 *
 * It is read from the database, so it is right also when another process has written: how many
 * documents there are, when the newest changed, and how many have had their time come or run out.
 */
export async function revisionAt(cms: Payload, now: Date): Promise<string | null> {
	const [facts, begun, ended] = await Promise.all([
		Promise.all([
			...collections.map((collection) => newestIn(cms, collection)),
			...singletonTypes.map((slug) => savedGlobal(cms, slug)),
		]),
		articlesWith(cms, { publishAt: { less_than_equal: now.toISOString() } }),
		articlesWith(cms, { expireAt: { less_than_equal: now.toISOString() } }),
	])
	const settledBefore = now.getTime() - SETTLED_AFTER_MS
	if (facts.some(({ newest }) => newest && new Date(newest).getTime() > settledBefore)) return null
	const text = JSON.stringify([facts, begun, ended])
	return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

interface Newest {
	count: number
	newest: string | null
}

async function newestIn(cms: Payload, collection: (typeof collections)[number]): Promise<Newest> {
	const [{ totalDocs }, { docs }] = await Promise.all([
		cms.count({ collection, overrideAccess: true }),
		cms.find({
			collection,
			overrideAccess: true,
			draft: false,
			depth: 0,
			limit: 1,
			pagination: false,
			sort: '-updatedAt',
			select: { updatedAt: true },
		}),
	])
	return { count: totalDocs, newest: docs[0]?.updatedAt ?? null }
}

async function savedGlobal(cms: Payload, slug: SingletonType): Promise<Newest> {
	const { updatedAt } = await cms.findGlobal({ slug, overrideAccess: true, depth: 0 })
	return { count: 1, newest: updatedAt ?? null }
}

/** Also of those nobody reads: an index of times alone answers at once, however many articles there are. */
async function articlesWith(cms: Payload, where: Where): Promise<number> {
	const { totalDocs } = await cms.count({ collection: 'articles', overrideAccess: true, where })
	return totalDocs
}
