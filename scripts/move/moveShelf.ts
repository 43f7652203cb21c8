import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { fingerprintOf } from './fingerprintOf.ts'
import { readShelf } from './readShelf.ts'
import type { Shelf } from './shelves.ts'
import { toMongoId } from './toMongoId.ts'
import { writeShelf } from './writeShelf.ts'

/** What was moved of one kind, and what differs when it is read back. */
export interface MovedShelf {
	count: number
	/** Ids in MongoDB. */
	different: string[]
}

/** Move a shelf, take away what the embedded database no longer has, and compare all of it. */
export async function moveShelf(
	cms: Payload,
	database: MongooseAdapter,
	shelf: Shelf,
): Promise<MovedShelf> {
	const given = new Map<string, string>()
	for await (const documents of readShelf(cms.db, shelf)) {
		for (const document of documents) {
			given.set(toMongoId(cms, shelf, document.id), fingerprintOf(document))
		}
		await writeShelf(cms, database, shelf, documents)
	}
	const extra = await idsBut(database, shelf, given)
	await removeFrom(database, shelf, extra)
	const different = new Set(given.keys())
	for await (const documents of readShelf(database, shelf)) {
		for (const { id, ...content } of documents) {
			if (given.get(id) === fingerprintOf(content)) different.delete(id)
			else different.add(id)
		}
	}
	return { count: given.size, different: [...different] }
}

async function idsBut(
	database: MongooseAdapter,
	shelf: Shelf,
	given: ReadonlyMap<string, string>,
): Promise<string[]> {
	const ids: string[] = []
	for await (const documents of readShelf(database, shelf)) {
		ids.push(...documents.map(({ id }) => id).filter((id) => !given.has(id)))
	}
	return ids
}

async function removeFrom(
	database: MongooseAdapter,
	{ collection, holds }: Shelf,
	ids: readonly string[],
): Promise<void> {
	const model = (holds === 'versions' ? database.versions : database.collections)[collection]
	if (ids.length > 0) await model?.deleteMany({ _id: { $in: ids } })
}
