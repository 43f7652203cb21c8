import type { Payload } from 'payload'
import { env } from '#cms/env.ts'
import { entryTypes, WAKE_PATH, type EntryKey } from '#shared/editions/edition.ts'

/** A publisher that does not answer by then will find out by itself. */
const TIMEOUT_MS = 2_000

const typeOfCollection: Record<string, EntryKey['type']> = {
	articles: 'article',
	media: 'media',
	people: 'person',
	sections: 'section',
	tags: 'tag',
	units: 'unit',
}

/**
 * Tell the publisher to look at these documents.
 *
 * Nobody waits for the answer: the publisher reconciles by itself once a minute, so a wake that is
 * lost costs time and nothing else.
 */
export function requestWake(cms: Payload, collection: string, ids: string[]): void {
	const type = typeOfCollection[collection]
	if (!env.publisherUrl || !type || !entryTypes.includes(type)) return
	const entries: EntryKey[] = ids.map((id) => ({ type, id }))
	fetch(new URL(WAKE_PATH, env.publisherUrl), {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ entries }),
		signal: AbortSignal.timeout(TIMEOUT_MS),
	}).catch((error: unknown) => {
		cms.logger.warn(`The publisher did not hear the wake: ${String(error)}`)
	})
}
