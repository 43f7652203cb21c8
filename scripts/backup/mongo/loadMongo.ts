import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { BSON, MongoClient, type Db, type Document, type IndexDescription } from 'mongodb'
import { BackupError } from '#scripts/backup/backupError.ts'
import type { Contents } from '#scripts/backup/archive/contents.ts'
import { INDEXES_NAME, MONGO_FOLDER } from './mongoFiles.ts'
import { readDocuments } from './readDocuments.ts'

/** Collections that are being loaded, beside those in use. */
const LOADING = 'restoring.'

/** Documents sent at a time. */
const BATCH = 500

/** Bytes sent at a time; the server takes 48 MB. */
const BATCH_BYTES = 8_000_000

/**
 * Let the MongoDB database at `url` hold what the unpacked backup in `folder` holds, and nothing else.
 *
 * All collections are loaded and counted beside the ones in use first; these go only when each is whole.
 */
export async function loadMongo(
	url: string,
	folder: string,
	records: Contents['records'],
): Promise<void> {
	// What one server alone has taken is lost when another one leads a moment later.
	const client = await MongoClient.connect(url, { writeConcern: { w: 'majority' } })
	try {
		const db = client.db()
		await dropCollections(db, (name) => name.startsWith(LOADING))
		const indexes = await loadIndexes(folder)
		const names = Object.keys(records)
		for (const name of names) {
			const file = path.join(folder, MONGO_FOLDER, `${encodeURIComponent(name)}.bson`)
			await loadCollection(db, { name: LOADING + name, file, indexes: indexes[name] ?? [] })
			const loaded = await db.collection(LOADING + name).countDocuments()
			if (loaded !== records[name]) {
				throw new BackupError(`${name}: nạp được ${loaded} trong ${records[name]} bản ghi.`)
			}
		}
		await dropCollections(db, (name) => !name.startsWith(LOADING) && !names.includes(name))
		for (const name of names) {
			await db.renameCollection(LOADING + name, name, { dropTarget: true })
		}
	} finally {
		await client.close()
	}
}

async function loadCollection(
	db: Db,
	{ name, file, indexes }: { name: string; file: string; indexes: readonly Document[] },
): Promise<void> {
	await db.createCollection(name)
	const collection = db.collection(name)
	let batch: Document[] = []
	let bytes = 0
	const send = async () => {
		if (batch.length) await collection.insertMany(batch)
		batch = []
		bytes = 0
	}
	for await (const document of readDocuments(file)) {
		batch.push(BSON.deserialize(document, exactly))
		bytes += document.length
		if (batch.length === BATCH || bytes > BATCH_BYTES) await send()
	}
	await send()
	// The one on `_id` every collection has from its beginning.
	const others = indexes.filter(({ name }) => name !== '_id_').map(({ v: _, ...index }) => index)
	if (others.length) await collection.createIndexes(others as IndexDescription[])
}

/** Numbers keep their types, or a hash over the document would change. */
const exactly = { promoteValues: false, promoteLongs: false, promoteBuffers: false }

/** By name, as the backup noted them. */
async function loadIndexes(folder: string): Promise<Record<string, Document[]>> {
	const text = await readFile(path.join(folder, MONGO_FOLDER, INDEXES_NAME), 'utf8')
	// Written by `snapshotMongo`, and its checksum has been compared.
	return BSON.EJSON.parse(text) as Record<string, Document[]>
}

async function dropCollections(db: Db, isUnwanted: (name: string) => boolean): Promise<void> {
	const listed = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
	for (const { name } of listed) {
		if (!name.startsWith('system.') && isUnwanted(name)) await db.dropCollection(name)
	}
}
