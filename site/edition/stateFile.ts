import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Number of the tables' form. */
const FORMAT = 3

/**
 * The publisher's state file, opened and ready.
 *
 * `secure_delete`, once for the file and once for the words to be searched, because what readers may no
 * longer see must leave this file too.
 */
export function openStateFile(file: string): DatabaseSync {
	if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
	const state = new DatabaseSync(file, { timeout: 5_000 })
	state.exec(`
		PRAGMA journal_mode = WAL;
		PRAGMA synchronous = FULL;
		PRAGMA secure_delete = ON;
		PRAGMA foreign_keys = ON;
	`)
	forgetOldFormat(state)
	state.exec(`
		CREATE TABLE IF NOT EXISTS entries (
			type TEXT NOT NULL, id TEXT NOT NULL, version TEXT NOT NULL, PRIMARY KEY (type, id)
		) WITHOUT ROWID;
		CREATE TABLE IF NOT EXISTS texts (
			type TEXT NOT NULL, id TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (type, id)
		);
		CREATE TABLE IF NOT EXISTS mediaFiles (
			name TEXT PRIMARY KEY, media TEXT NOT NULL, size INTEGER NOT NULL
		) WITHOUT ROWID;
		CREATE INDEX IF NOT EXISTS filesByMedia ON mediaFiles (media);
		CREATE TABLE IF NOT EXISTS fileHashes (
			name TEXT PRIMARY KEY, sha256 TEXT NOT NULL
		) WITHOUT ROWID;
		CREATE TABLE IF NOT EXISTS cards (
			id TEXT PRIMARY KEY, card TEXT NOT NULL, formerSlugs TEXT NOT NULL
		) WITHOUT ROWID;
		CREATE TABLE IF NOT EXISTS mostRead (place INTEGER PRIMARY KEY, id TEXT NOT NULL);
		CREATE TABLE IF NOT EXISTS textRows (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
		CREATE VIRTUAL TABLE IF NOT EXISTS textWords USING fts5 (
			headline, standfirst, body, tokenize = 'unicode61 remove_diacritics 2'
		);
		INSERT INTO textWords (textWords, rank) VALUES ('secure-delete', 1);
		CREATE TABLE IF NOT EXISTS pages (
			id INTEGER PRIMARY KEY, release TEXT NOT NULL, path TEXT NOT NULL, UNIQUE (release, path)
		);
		CREATE TABLE IF NOT EXISTS questions (
			id INTEGER PRIMARY KEY, question TEXT NOT NULL UNIQUE,
			topic TEXT NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL
		);
		CREATE INDEX IF NOT EXISTS questionsByTopic ON questions (topic, high);
		CREATE TABLE IF NOT EXISTS asked (
			page INTEGER NOT NULL, question INTEGER NOT NULL, answer INTEGER NOT NULL,
			PRIMARY KEY (page, question)
		) WITHOUT ROWID;
		CREATE INDEX IF NOT EXISTS askedByQuestion ON asked (question);
		CREATE TABLE IF NOT EXISTS due (
			release TEXT NOT NULL, path TEXT NOT NULL, why TEXT NOT NULL, since INTEGER NOT NULL,
			PRIMARY KEY (release, path)
		) WITHOUT ROWID;
		CREATE TABLE IF NOT EXISTS searchDocuments (
			id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, shard TEXT NOT NULL
		) WITHOUT ROWID;
		CREATE INDEX IF NOT EXISTS documentsByShard ON searchDocuments (shard);
		CREATE TABLE IF NOT EXISTS searchHidden (
			key TEXT PRIMARY KEY, shard TEXT NOT NULL
		) WITHOUT ROWID;
		CREATE TABLE IF NOT EXISTS searchOutdated (shard TEXT PRIMARY KEY) WITHOUT ROWID;
		CREATE TABLE IF NOT EXISTS leadDocuments (
			id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, shard TEXT NOT NULL
		) WITHOUT ROWID;
		CREATE INDEX IF NOT EXISTS leadsByShard ON leadDocuments (shard);
		CREATE TABLE IF NOT EXISTS leadHidden (
			key TEXT PRIMARY KEY, shard TEXT NOT NULL
		) WITHOUT ROWID;
		CREATE TABLE IF NOT EXISTS leadOutdated (shard TEXT PRIMARY KEY) WITHOUT ROWID;
		CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
		PRAGMA user_version = ${FORMAT};
	`)
	return state
}

/** The page book of another format is of no use; without one, everything is rendered anew. */
function forgetOldFormat(state: DatabaseSync): void {
	const format = Number(state.prepare('PRAGMA user_version').get()?.user_version)
	if (format === FORMAT) return
	for (const table of ['asked', 'questions', 'pages', 'due', 'facts']) {
		state.exec(`DROP TABLE IF EXISTS ${table}`)
	}
}

/** Do `work` in one transaction: all of it is kept, or none. */
export function inTransaction<Result>(state: DatabaseSync, work: () => Result): Result {
	state.exec('BEGIN IMMEDIATE')
	try {
		const result = work()
		state.exec('COMMIT')
		return result
	} catch (error) {
		// A full disk may have rolled it back already; what matters is why.
		if (state.isTransaction) state.exec('ROLLBACK')
		throw error
	}
}
