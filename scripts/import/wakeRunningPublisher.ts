import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { env } from '#cms/env.ts'
import { WAKE_PATH } from '#shared/editions/edition.ts'

/** The part of `run.json` that is needed here. */
const runSchema = z.object({ publisherUrl: z.url() })

/** A publisher that does not answer by then finds out by itself within a minute. */
const TIMEOUT_MS = 2_000

/** Tell the publisher of a running system on this machine, if there is one, to look at everything. */
export async function wakeRunningPublisher(): Promise<void> {
	try {
		const text = await readFile(path.join(env.dataDir, 'run.json'), 'utf8')
		const { publisherUrl } = runSchema.parse(JSON.parse(text))
		await fetch(new URL(WAKE_PATH, publisherUrl), {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ entries: [] }),
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
	} catch {
		// Nothing runs, or it is busy: the next reconcile brings the articles out all the same.
	}
}
