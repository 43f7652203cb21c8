import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '#cms/env.ts'
import type { FillMessage, FirstLogin } from './fillDatabase.ts'
import type { Plan } from './plan.ts'
import { StartError } from './startError.ts'

/**
 * Migrate the database and fill it when this data folder has not done so yet.
 *
 * Answers the first administrator's login when one was made. A process of its own does it,
 * so that the supervisor never holds the database.
 */
export async function fillIfEmpty(
	{ dataFolder, programs, logFolder }: Plan,
	onProgress: (progress: string) => void,
): Promise<FirstLogin | undefined> {
	const done = path.join(dataFolder, `filled-${databaseName()}`)
	if (existsSync(done)) return undefined

	const login = await new Promise<FirstLogin | undefined>((resolve, reject) => {
		let made: FirstLogin | undefined
		let printed = ''
		const child = fork(path.join(import.meta.dirname, 'fillDatabase.ts'), {
			env: { ...process.env, ...programs.cms.env },
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		})
		child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
		child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
		child.on('message', (message: FillMessage) => {
			if ('login' in message) made = message.login
			else onProgress(message.progress)
		})
		child.once('error', reject)
		child.once('close', (code) => {
			if (code === 0) return resolve(made)
			reject(new StartError(`The database could not be prepared (logs: ${logFolder}).\n${printed}`))
		})
	})
	await writeFile(done, `${new Date().toISOString()}\n`)
	return login
}

/** A name for the database in use that gives no password away: another one is another newsroom. */
function databaseName(): string {
	if (env.databaseUrl === undefined) return 'embedded'
	return createHash('sha256').update(env.databaseUrl).digest('hex').slice(0, 12)
}
