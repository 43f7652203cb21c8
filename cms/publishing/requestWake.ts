import type { Payload } from 'payload'
import { env } from '#cms/env.ts'
import { WAKE_PATH, type EntryKey, type EntryType } from '#shared/editions/edition.ts'
import { collectionOf } from './collectionOf.ts'
import { singletonTypes } from './singletons.ts'

/** A publisher that does not answer by then will find out by itself. */
const TIMEOUT_MS = 2_000

// Each key of the table is a type of entry.
const typesOfCollections = Object.entries(collectionOf) as [EntryType, string][]

const typeOfSlug = new Map<string, EntryType>([
	...typesOfCollections.map(([type, slug]) => [slug, type] as const),
	...singletonTypes.map((type) => [type, type] as const),
])

/**
 * Tell the publisher to look at these documents of a collection, or at a global: its id is its slug.
 *
 * Nobody waits for the answer: the publisher reconciles by itself once a minute, so a wake that is
 * lost costs time and nothing else.
 */
export function requestWake(cms: Payload, slug: string, ids: string[]): void {
	const type = typeOfSlug.get(slug)
	if (!env.publisherUrl || !type) return
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
