import { chmod, mkdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * Close what is no reader's business to other accounts of the machine: drafts, their pictures, people.
 *
 * The published files stay open, because another web server may serve them.
 */
export async function keepDataPrivate(dataDir: string): Promise<void> {
	for (const name of ['media', 'tmp']) {
		const folder = path.join(dataDir, name)
		await mkdir(folder, { recursive: true })
		await chmodOwn(folder, 0o700)
	}
	// SQLite gives files beside the database the mode of the database, but only when it makes them.
	for (const ending of ['', '-wal', '-shm']) {
		await chmodOwn(path.join(dataDir, `bantin.db${ending}`), 0o600)
	}
}

/** A file that is missing, or somebody else's, is left as it is. */
async function chmodOwn(file: string, mode: number): Promise<void> {
	await chmod(file, mode).catch(() => undefined)
}
