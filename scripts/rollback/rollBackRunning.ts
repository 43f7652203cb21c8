import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { env } from '#cms/env.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { secret } from '#cms/secret.ts'
import { ROLLBACK_PATH } from '#shared/publishing/rollback.ts'
import { isRunning } from '#scripts/start/runFile.ts'

const runSchema = z.object({ publisherUrl: z.url() })
const answerSchema = z.object({
	rendered: z.number().optional(),
	errors: z.array(z.object({ message: z.string() })).default([]),
})

/**
 * Ask the publisher of the running system to go back; how many pages it rendered for that.
 *
 * Undefined when nothing runs; rejects with the publisher's reason when it cannot.
 */
export async function rollBackRunning(): Promise<number | undefined> {
	if (!(await isRunning(env.dataDir))) return undefined
	const text = await readFile(path.join(env.dataDir, 'run.json'), 'utf8')
	const { publisherUrl } = runSchema.parse(JSON.parse(text))
	const response = await fetch(new URL(ROLLBACK_PATH, publisherUrl), {
		method: 'POST',
		headers: { authorization: `Bearer ${env.editionToken ?? toEditionToken(secret)}` },
	})
	const { rendered, errors } = answerSchema.parse(await response.json())
	if (rendered === undefined) throw new Error(errors.map(({ message }) => message).join('; '))
	return rendered
}
