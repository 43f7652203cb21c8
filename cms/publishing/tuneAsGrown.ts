import type { Payload } from 'payload'
import { tuneDatabase } from '#cms/database.ts'

/** How many articles each CMS had when its database last counted. */
const counted = new WeakMap<Payload, number>()

/**
 * Let the database count again once there are twice as many articles.
 *
 * An import counts in its own process, and nobody tells this one's connection.
 */
export async function tuneAsGrown(cms: Payload): Promise<void> {
	const { totalDocs } = await cms.db.count({ collection: 'articles' })
	if (totalDocs <= 2 * (counted.get(cms) ?? 0)) return
	counted.set(cms, totalDocs)
	await tuneDatabase(cms)
}
