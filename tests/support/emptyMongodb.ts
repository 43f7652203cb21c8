import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** Leave nothing in MongoDB but collections and their indexes, for the tests that come next. */
export async function emptyMongodb(cms: Payload): Promise<void> {
	if (cms.db.name !== 'mongoose') return
	// `cms.db` is typed as any database; its name says which one it is.
	const { db } = (cms.db as unknown as MongooseAdapter).connection
	if (!db) return
	await db.command({ profile: 0 })
	for (const { collectionName } of await db.collections()) {
		const collection = db.collection(collectionName)
		if (collectionName.startsWith('system.')) await collection.drop()
		else await collection.deleteMany()
	}
}
