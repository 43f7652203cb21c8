import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { transform } from '@payloadcms/db-mongodb/internal'
import { buildVersionCollectionFields, type Payload } from 'payload'
import type { StoredDocument } from './readShelf.ts'
import type { Shelf } from './shelves.ts'
import { toMongoId } from './toMongoId.ts'
import { typedBy } from './typedBy.ts'

/** Put documents on a shelf of MongoDB, in the place of what is there under their ids. */
export async function writeShelf(
	cms: Payload,
	database: MongooseAdapter,
	shelf: Shelf,
	documents: readonly StoredDocument[],
): Promise<void> {
	const { config } = cms.collections[shelf.collection]
	const isVersions = shelf.holds === 'versions'
	const model = (isVersions ? database.versions : database.collections)[shelf.collection]
	if (!model) throw new Error(`MongoDB has no ${shelf.collection}`)
	const fields = isVersions ? buildVersionCollectionFields(cms.config, config) : config.fields
	const writes = documents.map(({ id, ...content }) => {
		const data = withoutNothing(content)
		transform({ adapter: database, data, fields, operation: 'write', validateRelationships: false })
		const replacement = typedBy(model, { ...data, _id: toMongoId(cms, shelf, id) })
		return { replaceOne: { filter: { _id: replacement._id as never }, replacement, upsert: true } }
	})
	// Straight to the driver: times stay as they are, and one after the other.
	await model.collection.bulkWrite(writes, { ordered: true })
}

/** A unique field that is empty must be absent: two that hold "nothing" would be the same. */
function withoutNothing(content: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(structuredClone(content)).filter(([, value]) => value !== null),
	)
}
