import path from 'node:path'
import { sql, sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'
import { keepTurns } from '#cms/collections/notices/keepTurns.ts'
import { migrations } from '#cms/migrations/sqlite/migrations.ts'

/** How long a write waits for another process, such as the importer, to let go of the file. */
const BUSY_TIMEOUT_MS = 10_000

/** The embedded database below `dataDir`. */
export function embeddedDatabaseAt(dataDir: string) {
	return keepTurns(
		sqliteAdapter({
			client: { url: `file:${path.join(dataDir, 'bantin.db')}` },
			idType: 'uuidv7',
			push: false,
			migrationDir: path.resolve('cms/migrations/sqlite'),
			// Every commit reaches the disk: what was acknowledged outlives a power cut.
			wal: { synchronous: 'FULL' },
			busyTimeout: BUSY_TIMEOUT_MS,
		}),
	)
}

/** Bring the embedded database up to date. */
export async function migrateEmbedded(cms: Payload): Promise<void> {
	// Payload's type takes the migrations of any database; ours are SQLite's, and so is this one.
	await cms.db.migrate({ migrations: migrations as Migration[] })
}

/**
 * Rows the embedded database counts of one kind before it says "many".
 *
 * It believes that no kind has more: with 1,000, "published" seems to choose few of 50,000 articles,
 * and each is read to find the one that expires. Counting so far takes 0.2 s with 50,000.
 */
const COUNTED_MOST = 20_000

/**
 * Let the embedded database count what it holds, as far as that is quick.
 *
 * Without counts it looks for a piece's newest version among the newest versions of all pieces.
 */
export async function tuneEmbedded(cms: Payload): Promise<void> {
	const { drizzle } = cms.db as unknown as SQLiteAdapter
	await drizzle.run(sql.raw(`PRAGMA analysis_limit = ${COUNTED_MOST}`))
	await drizzle.run(sql`ANALYZE`)
}
