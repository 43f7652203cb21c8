import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { BSON, MongoClient, type ClientSession, type Db } from 'mongodb'
import type { DatabaseSnapshot } from '#scripts/backup/databaseSnapshot.ts'
import { fileSource } from '#scripts/backup/archive/source.ts'
import { INDEXES_NAME, MONGO_FOLDER } from './mongoFiles.ts'

const TRIES = 5
const PAUSE_MS = 500

/** "No snapshot of this moment": a collection or an index has just been made. */
const SNAPSHOT_UNAVAILABLE = 246

/**
 * The MongoDB database at `url` as it is at one moment, copied into `staging`.
 *
 * Every collection is read at the same point in time, whoever writes meanwhile. The server keeps that point
 * for five minutes unless `minSnapshotHistoryWindowInSeconds` says longer.
 */
export async function snapshotMongo(url: string, staging: string): Promise<DatabaseSnapshot> {
	const folder = path.join(staging, MONGO_FOLDER)
	await mkdir(folder, { recursive: true })
	const client = await MongoClient.connect(url)
	try {
		for (let tries = 1; ; tries++) {
			const session = client.startSession({ snapshot: true })
			try {
				return await copyAll(client.db(), session, folder)
			} catch (error) {
				if (!isUnavailable(error) || tries === TRIES) throw error
				await pause(PAUSE_MS)
			} finally {
				await session.endSession()
			}
		}
	} finally {
		await client.close()
	}
}

async function copyAll(db: Db, session: ClientSession, folder: string): Promise<DatabaseSnapshot> {
	const listed = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
	const names = listed.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
	const snapshot: DatabaseSnapshot = {
		kind: 'mongodb',
		sources: [],
		records: {},
		mediaFiles: new Set(),
	}
	const indexes: Record<string, unknown> = {}
	for (const name of names.sort()) {
		const file = `${encodeURIComponent(name)}.bson`
		const note = (bytes: Buffer) => {
			if (name === 'media') noteFiles(BSON.deserialize(bytes), snapshot.mediaFiles)
		}
		const target = path.join(folder, file)
		snapshot.records[name] = await copyCollection(db, { name, session, target, note })
		snapshot.sources.push(fileSource(`${MONGO_FOLDER}/${file}`, target))
		indexes[name] = await db.collection(name).indexes()
	}
	const target = path.join(folder, INDEXES_NAME)
	await writeFile(target, BSON.EJSON.stringify(indexes, { relaxed: false }))
	snapshot.sources.push(fileSource(`${MONGO_FOLDER}/${INDEXES_NAME}`, target))
	return snapshot
}

/** Documents one after another as the server keeps them; how many. */
async function copyCollection(
	db: Db,
	copy: {
		name: string
		session: ClientSession
		target: string
		note: (bytes: Buffer) => void
	},
): Promise<number> {
	const { session, note } = copy
	const output = createWriteStream(copy.target, { flags: 'w', mode: 0o600 })
	let documents = 0
	// `raw` makes every document the bytes it is on the server, whatever its type says.
	const found = db.collection(copy.name).find({}, { session, raw: true, sort: { _id: 1 } })
	for await (const document of found) {
		const bytes = document as unknown as Buffer
		note(bytes)
		documents++
		if (!output.write(bytes)) await once(output, 'drain')
	}
	output.end()
	await finished(output)
	return documents
}

/** The file itself, its sizes and its poster. */
function noteFiles(value: unknown, names: Set<string>): void {
	if (typeof value !== 'object' || value === null) return
	for (const [key, each] of Object.entries(value)) {
		if (key === 'filename' && typeof each === 'string' && each) names.add(each)
		else noteFiles(each, names)
	}
}

function isUnavailable(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === SNAPSHOT_UNAVAILABLE
}
