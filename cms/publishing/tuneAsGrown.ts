import type { Payload } from 'payload'
import { tuneDatabase } from '#cms/database.ts'
import { collectionOf } from './collectionOf.ts'
import { pieceTypes } from './pieceTypes.ts'

/** How many pieces each CMS had when its database last counted. */
const counted = new WeakMap<Payload, number>()

/**
 * Let the database count again once there are twice as many pieces.
 *
 * An import counts in its own process, and nobody tells this one's connection.
 */
export async function tuneAsGrown(cms: Payload): Promise<void> {
	const counts = await Promise.all(
		pieceTypes.map((type) => cms.db.count({ collection: collectionOf[type] })),
	)
	const pieces = counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
	if (pieces <= 2 * (counted.get(cms) ?? 0)) return
	counted.set(cms, pieces)
	await tuneDatabase(cms)
}
