import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { MongoClient } from 'mongodb'

/** Every record of a database, by table or collection; SQLite's where `url` is undefined. */
export async function databaseContent(
	dataDir: string,
	url: string | undefined,
): Promise<Record<string, unknown[]>> {
	return url === undefined ? embedded(path.join(dataDir, 'bantin.db')) : mongo(url)
}

function embedded(file: string): Record<string, unknown[]> {
	const database = new DatabaseSync(file)
	try {
		const tables = database
			.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
			.all()
			.map(({ name }) => String(name))
		// Without an order of their own, so that one may be compared with another.
		const rows = (table: string) =>
			database
				.prepare(`SELECT * FROM "${table}"`)
				.all()
				.map((row) => JSON.stringify(row))
				.sort()
		return Object.fromEntries(tables.sort().map((table) => [table, rows(table)]))
	} finally {
		database.close()
	}
}

async function mongo(url: string): Promise<Record<string, unknown[]>> {
	const client = await MongoClient.connect(url)
	try {
		const listed = await client.db().listCollections({ type: 'collection' }).toArray()
		const content: Record<string, unknown[]> = {}
		for (const name of listed.map((each) => each.name).sort()) {
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
