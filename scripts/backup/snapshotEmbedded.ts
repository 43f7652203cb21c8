import { existsSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { BackupError } from './backupError.ts'
import type { DatabaseSnapshot } from './databaseSnapshot.ts'
import { fileSource } from './archive/source.ts'

/** How long a write of the running CMS may keep the snapshot waiting. */
const BUSY_TIMEOUT_MS = 10_000

/** The file of the embedded database below `BANTIN_DATA`. */
const DATABASE = 'bantin.db'

/**
 * The embedded database below `dataDir` as it is at one moment, copied into `staging`.
 *
 * Nobody waits for it: SQLite lets others write while one reads. The copy has no trace of what was deleted.
 */
export function snapshotEmbedded(dataDir: string, staging: string): DatabaseSnapshot {
	const file = path.join(dataDir, DATABASE)
	if (!existsSync(file)) throw new BackupError(`Không có cơ sở dữ liệu ${file} để sao lưu.`)
	const copy = path.join(staging, DATABASE)
	const live = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS })
	try {
		live.prepare('VACUUM INTO ?').run(copy)
	} finally {
		live.close()
	}
	const snapshot = new DatabaseSync(copy, { readOnly: true })
	try {
		return {
			kind: 'embedded',
			sources: [fileSource(`data/${DATABASE}`, copy)],
			records: countRecords(snapshot),
			mediaFiles: mediaFilesIn(snapshot),
		}
	} finally {
		snapshot.close()
	}
}

/** How many rows each table of an embedded database has. */
export function countRecords(database: DatabaseSync): Record<string, number> {
	const tables = database
		.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
		.all()
		.map(({ name }) => String(name))
		.sort()
	const rows = (table: string) =>
		Number(database.prepare(`SELECT count(*) AS rows FROM "${table}"`).get()?.rows)
	return Object.fromEntries(tables.map((table) => [table, rows(table)]))
}

/** Each size of a picture has a column of its own. */
function mediaFilesIn(database: DatabaseSync): Set<string> {
	const columns = database
		.prepare('SELECT name FROM pragma_table_info(?)')
		.all('media')
		.map(({ name }) => String(name))
		.filter((name) => name === 'filename' || name.endsWith('_filename'))
	const names = columns.flatMap((column) =>
		database
			.prepare(`SELECT "${column}" AS name FROM media WHERE "${column}" <> ''`)
			.all()
			.map(({ name }) => String(name)),
	)
	return new Set(names)
}
