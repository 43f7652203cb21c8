import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { collectionOf, type CollectionType } from './collectionOf.ts'
import { pieceTypes } from './pieceTypes.ts'
import { singletonTypes, wholeSingleton } from './singletons.ts'

/** Two writes within this may share one `updatedAt`; until it has passed nothing counts as unchanged. */
const SETTLED_AFTER_MS = 2_000

/**
 * A word that stays the same as long as the edition does; null while it may still be changing.
 *
 * It is read from the database, so it is right also when another process has written: how many
 * documents there are, when the newest changed, how many have had their time come or run out, and
 * what the single entries say, in which an event ends without anybody writing.
 */
export async function revisionAt(cms: Payload, now: Date): Promise<string | null> {
	const [facts, times, singletons] = await Promise.all([
		Promise.all(Object.values(collectionOf).map((collection) => newestIn(cms, collection))),
		Promise.all(pieceTypes.map((type) => timesIn(cms, collectionOf[type], now))),
		Promise.all(singletonTypes.map((type) => wholeSingleton(cms, type, now))),
	])
	const settledBefore = now.getTime() - SETTLED_AFTER_MS
	if (facts.some(({ newest }) => newest && new Date(newest).getTime() > settledBefore)) return null
	const text = JSON.stringify([facts, times, singletons.map(({ version }) => version)])
	return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

type Collection = (typeof collectionOf)[CollectionType]

interface Newest {
	count: number
	newest: string | null
}

async function newestIn(cms: Payload, collection: Collection): Promise<Newest> {
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

/** How many pieces have had their time come, and run out. */
async function timesIn(cms: Payload, collection: Collection, now: Date): Promise<number[]> {
	const isPast = { less_than_equal: now.toISOString() }
	return Promise.all([
		piecesWith(cms, collection, { publishAt: isPast }),
		piecesWith(cms, collection, { expireAt: isPast }),
	])
}

/** Also of those nobody reads: an index of times alone answers at once, however many pieces there are. */
async function piecesWith(cms: Payload, collection: Collection, where: Where): Promise<number> {
	const { totalDocs } = await cms.count({ collection, overrideAccess: true, where })
	return totalDocs
}
