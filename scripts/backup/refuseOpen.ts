import { existsSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dataFoldersIn } from '#site/publisher/dataFolders.ts'
import { BackupError } from './backupError.ts'

/**
 * Refuse while another process has a database below `dataDir` open.
 *
 * Not every way to run the system leaves a note where it runs; but who works with such a file holds a lock on it.
 */
export function refuseOpen(dataDir: string): void {
	for (const file of [path.join(dataDir, 'bantin.db'), dataFoldersIn(dataDir).stateFile]) {
		if (existsSync(file) && isOpenElsewhere(file)) {
			throw new BackupError(`Một chương trình khác đang mở ${file}: hãy dừng Bantin trước.`)
		}
	}
}

function isOpenElsewhere(file: string): boolean {
	const database = new DatabaseSync(file)
	try {
		database.exec('PRAGMA locking_mode = EXCLUSIVE')
		database.exec('BEGIN IMMEDIATE')
		database.exec('ROLLBACK')
		return false
	} catch (error) {
		// A file that is no database any more is one more reason to restore.
		return error instanceof Error && /locked|busy/.test(error.message)
	} finally {
		database.close()
	}
}
