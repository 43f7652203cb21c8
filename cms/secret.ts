import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '#cms/env.ts'

/**
 * The secret kept in `dataDir`, made on first use.
 *
 * Two processes may start at once: the file is created exclusively, and whoever comes second
 * reads what the first has written.
 */
export function loadOrMakeSecret(dataDir: string): string {
	const file = path.join(dataDir, 'secret')
	mkdirSync(dataDir, { recursive: true })
	try {
		writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
	} catch (error) {
		if (!isExisting(error)) throw error
	}
	const secret = readFileSync(file, 'utf8').trim()
	if (secret.length < 32) throw new Error(`${file} holds no secret; delete it to make a new one`)
	return secret
}

/** The secret of this process. */
export const secret = env.secret ?? loadOrMakeSecret(env.dataDir)

function isExisting(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
