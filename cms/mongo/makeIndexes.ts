import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { mongoIndexes } from './mongoIndexes.ts'

/** Make the indexes that are missing; those that are there cost nothing. */
export async function makeIndexes(database: MongooseAdapter): Promise<void> {
	const all = Map.groupBy(
		mongoIndexes(database.payload.config),
		({ collection, holds }) =>
			(holds === 'versions' ? database.versions : database.collections)[collection],
	)
	await Promise.all(
		[...all].map(async ([model, indexes]) =>
			model?.collection.createIndexes(
				indexes.map(({ fields }) => ({
					key: Object.fromEntries(fields.map(directionOf)),
				})),
			),
		),
	)
}

function directionOf(field: string): [string, 1 | -1] {
	return field.startsWith('-') ? [field.slice(1), -1] : [field, 1]
}
