import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { env } from '#cms/env.ts'

/** Every record of a database, by table or collection. */
export type DatabaseContent = Record<string, unknown[]>

type Ask = (statement: string) => Promise<object[]> | object[]

/** What the database of this test file's CMS holds. */
export async function liveContent(cms: Payload): Promise<DatabaseContent> {
	if (env.databaseUrl !== undefined) return mongo(env.databaseUrl)
	// Through the CMS's own connection: another library in this process would break its locks.
	const { client } = cms.db as unknown as SQLiteAdapter
	return embedded(async (statement) => (await client.execute(statement)).rows)
}

/** What a database holds that nobody has open: MongoDB at `url`, or the embedded one below `dataDir`. */
export async function restoredContent(
	dataDir: string,
	url: string | undefined,
): Promise<DatabaseContent> {
	if (url !== undefined) return mongo(url)
	const database = new DatabaseSync(path.join(dataDir, 'bantin.db'))
	try {
		return await embedded((statement) => database.prepare(statement).all())
	} finally {
		database.close()
	}
}

async function embedded(ask: Ask): Promise<DatabaseContent> {
	const schema = await ask(
		"SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
	)
	const content: DatabaseContent = { schema: schema.map(inWords) }
	const tables = await ask(
		"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
	)
	for (const table of tables) {
		const name = 'name' in table ? String(table.name) : ''
		// In an order of their texts: tables have none of their own.
		content[name] = (await ask(`SELECT * FROM "${name}"`)).map(inWords).sort()
	}
	return content
}

function inWords(row: object): string {
	return JSON.stringify(Object.entries(row))
}

async function mongo(url: string): Promise<DatabaseContent> {
	const client = await MongoClient.connect(url)
	try {
		const listed = await client.db().listCollections({ type: 'collection' }).toArray()
		const content: DatabaseContent = {}
		for (const { name } of listed) {
			// What the server keeps for itself.
			if (name.startsWith('system.')) continue
			const found = client.db().collection(name)
			content[name] = await found.find({}, { promoteValues: false }).sort({ _id: 1 }).toArray()
			content[`${name}: indexes`] = (await found.indexes())
				.map((index) => JSON.stringify(index))
				.sort()
		}
		return content
	} finally {
		await client.close()
	}
}
