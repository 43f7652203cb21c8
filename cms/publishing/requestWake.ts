import type { Payload } from 'payload'
import { env } from '#cms/env.ts'
import { entryTypes, WAKE_PATH, type EntryKey } from '#shared/editions/edition.ts'

/** A publisher that does not answer by then will find out by itself. */
const TIMEOUT_MS = 2_000

const typeOfSlug: Record<string, EntryKey['type']> = {
	articles: 'article',
	frontPage: 'frontPage',
	media: 'media',
	people: 'person',
	searchAids: 'searchAids',
	sections: 'section',
	tags: 'tag',
	units: 'unit',
}

/**
 * Tell the publisher to look at these documents of a collection, or at a global: its id is its slug.
 *
 * Nobody waits for the answer: the publisher reconciles by itself once a minute, so a wake that is
 * lost costs time and nothing else.
 */
export function requestWake(cms: Payload, slug: string, ids: string[]): void {
	const type = typeOfSlug[slug]
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
