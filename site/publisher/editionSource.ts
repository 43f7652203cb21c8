import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { z } from 'zod'
import {
	editionPaths,
	entriesSchema,
	ENTRIES_PER_REQUEST,
	entryKeySchema,
	manifestSchema,
	type Entry,
	type EntryKey,
	type Manifest,
} from '#shared/editions/edition.ts'

/** Milliseconds. A reader of the log must not wait for a CMS that hangs. */
const REQUEST_TIMEOUT_MS = 30_000

/** Entries that were asked for: those that hold to the contract, and what is wrong with the others. */
export interface FetchedEntries {
	entries: Entry[]
	invalid: { key: EntryKey; message: string }[]
}

const looseEntriesSchema = z.object({ entries: z.array(z.looseObject({})) })

/** The CMS's edition door, from the publisher's side. */
export class EditionSource {
	readonly #cmsUrl: string
	readonly #token: string

	constructor(cmsUrl: string, token: string) {
		this.#cmsUrl = cmsUrl
		this.#token = token
	}

	/** Everything readers may see now; `unchanged` when it is still what `etag` named. */
	async fetchManifest(etag?: string): Promise<{ manifest: Manifest; etag?: string } | 'unchanged'> {
		const response = await this.#request(editionPaths.manifest, {
			headers: etag ? { 'if-none-match': etag } : {},
		})
		if (response.status === 304) return 'unchanged'
		const manifest = manifestSchema.parse(await response.json())
		return { manifest, etag: response.headers.get('etag') ?? undefined }
	}

	/** What readers may see now of `keys`, and of the media and people these use. */
	async fetchManifestFor(keys: readonly EntryKey[]): Promise<Manifest> {
		const manifest: Manifest = { entries: [] }
		for (let from = 0; from < keys.length; from += ENTRIES_PER_REQUEST) {
			const batch = keys.slice(from, from + ENTRIES_PER_REQUEST)
			const response = await this.#post(editionPaths.manifest, batch)
			manifest.entries.push(...manifestSchema.parse(await response.json()).entries)
		}
		return manifest
	}

	/** Those of `keys` that readers may see now, whole. */
	async fetchEntries(keys: readonly EntryKey[]): Promise<FetchedEntries> {
		const fetched: FetchedEntries = { entries: [], invalid: [] }
		for (let from = 0; from < keys.length; from += ENTRIES_PER_REQUEST) {
			const batch = keys.slice(from, from + ENTRIES_PER_REQUEST)
			const response = await this.#post(editionPaths.entries, batch)
			const { entries } = looseEntriesSchema.parse(await response.json())
			// One by one, so that one entry that breaks the contract holds up no other.
			for (const entry of entries) takeEntry(entry, fetched)
		}
		return fetched
	}

	/**
	 * Write the bytes of a media file to `target`.
	 *
	 * It takes as long as it takes: a large clip comes slowly from object storage, or to a branch far away.
	 * Only silence ends it.
	 */
	async fetchMediaFile(name: string, target: string): Promise<void> {
		const silence = new AbortController()
		const timer = setTimeout(() => {
			silence.abort(new Error(`The CMS fell silent while it sent the file ${name}`))
		}, REQUEST_TIMEOUT_MS)
		try {
			const path = editionPaths.mediaFile(name)
			const response = await this.#request(path, { signal: silence.signal })
			if (!response.body) throw new Error(`The CMS sent no bytes for the file ${name}`)
			// Node's own stream types and the web's describe one object in two ways.
			const body = Readable.fromWeb(response.body as NodeReadableStream)
			await pipeline(
				body,
				async function* (chunks: AsyncIterable<Uint8Array>) {
					for await (const chunk of chunks) {
						timer.refresh()
						yield chunk
					}
				},
				createWriteStream(target, { flush: true }),
			)
		} finally {
			clearTimeout(timer)
		}
	}

	#post(path: string, entries: readonly EntryKey[]): Promise<Response> {
		const body = JSON.stringify({ entries: entries.map(({ type, id }) => ({ type, id })) })
		return this.#request(path, {
			method: 'POST',
			body,
			headers: { 'content-type': 'application/json' },
		})
	}

	async #request(path: string, init: RequestInit): Promise<Response> {
		const headers = { ...init.headers, authorization: `Bearer ${this.#token}` }
		const signal = init.signal ?? AbortSignal.timeout(REQUEST_TIMEOUT_MS)
		const response = await fetch(this.#cmsUrl + path, { ...init, headers, signal })
		if (!response.ok && response.status !== 304) {
			throw new Error(`The CMS answered ${response.status} to ${path}`)
		}
		return response
	}
}

function takeEntry(raw: Record<string, unknown>, fetched: FetchedEntries): void {
	const result = entriesSchema.shape.entries.element.safeParse(raw)
	if (result.success) {
		fetched.entries.push(result.data)
		return
	}
	const key = entryKeySchema.safeParse(raw)
	if (!key.success) throw new Error('The CMS sent an entry without type and id')
	fetched.invalid.push({ key: key.data, message: z.prettifyError(result.error) })
}
