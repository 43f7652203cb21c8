import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Contents } from '#scripts/backup/archive/contents.ts'
import { countRecords } from '#scripts/backup/snapshotEmbedded.ts'
import type { DrilledBackup } from './inDrillFolder.ts'

/** What is wrong with the restored database, as Vietnamese sentences; none when it is as it was. */
export async function checkRecords({
	dataDir,
	databaseUrl,
	contents,
}: DrilledBackup): Promise<string[]> {
	const found =
		databaseUrl === undefined
			? checkEmbedded(path.join(dataDir, 'bantin.db'))
			: await countMongo(databaseUrl)
	return [...found.problems, ...differences(contents.records, found.records)]
}

interface Found {
	records: Contents['records']
	problems: string[]
}

function checkEmbedded(file: string): Found {
	const database = new DatabaseSync(file)
	try {
		const [answer] = database.prepare('PRAGMA integrity_check').all()
		const isWhole = answer?.integrity_check === 'ok'
		return {
			records: countRecords(database),
			problems: isWhole ? [] : [`Tệp cơ sở dữ liệu bị hỏng: ${JSON.stringify(answer)}`],
		}
	} finally {
		database.close()
	}
}

async function countMongo(url: string): Promise<Found> {
	const { MongoClient } = await import('mongodb')
	const client = await MongoClient.connect(url)
	try {
		const listed = await client.db().listCollections({ type: 'collection' }).toArray()
		const records: Contents['records'] = {}
		for (const { name } of listed) {
			records[name] = await client.db().collection(name).countDocuments()
		}
		return { records, problems: [] }
	} finally {
		await client.close()
	}
}

function differences(written: Contents['records'], found: Contents['records']): string[] {
	const names = new Set([...Object.keys(written), ...Object.keys(found)])
	return [...names]
		.filter((name) => written[name] !== found[name])
		.map((name) => `${name}: ${found[name] ?? 0} bản ghi, lúc sao lưu có ${written[name] ?? 0}.`)
}
