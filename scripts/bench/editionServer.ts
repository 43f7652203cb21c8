import { hash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import {
	editionPaths,
	type Entry,
	type EntryKey,
	type EntryType,
	type ManifestEntry,
} from '#shared/editions/edition.ts'

type Data<Type extends EntryType> = Extract<Entry, { type: Type }>['data']

/** What one request may be answered with. */
interface Answer {
	status: number
	body: unknown
	etag?: string
}

/**
 * An edition that lives in memory and speaks the contract's protocol over HTTP.
 *
 * It stands where the CMS stands when only publishing is measured or tested.
 */
export class EditionServer {
	readonly token = 'edition-token'
	readonly files = new Map<string, Uint8Array>()
	/** What an answer with these entries waits for, once it is gathered. */
	beforeAnswer: (keys: readonly string[]) => Promise<void> = () => Promise.resolve()
	readonly #entries = new Map<string, Entry>()
	#version = 0
	#server: Server | undefined

	/** Listen on a free port of this machine; the address. */
	async listen(): Promise<string> {
		const server = createServer((request, response) => {
			this.#answer(request).then(
				({ status, body, etag }) => {
					const isFile = body instanceof Uint8Array
					response.writeHead(status, { ...(etag && { etag }) })
					response.end(isFile ? body : body === undefined ? undefined : JSON.stringify(body))
				},
				(error: unknown) => response.writeHead(500).end(String(error)),
			)
		})
		this.#server = server
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
		// A server that listens on a port has an address of this kind.
		const { port } = server.address() as AddressInfo
		return `http://127.0.0.1:${port}`
	}

	/** Stop listening. */
	close(): void {
		this.#server?.closeAllConnections()
		this.#server?.close()
	}

	/** Let readers see this entry, or this version of it. */
	put<Type extends EntryType>(type: Type, data: Data<Type>): EntryKey {
		const version = `1:${++this.#version}`
		// Type and data belong together, which TypeScript cannot follow through the spread.
		const entry = { type, id: data.id, version, data: structuredClone(data) } as unknown as Entry
		this.#entries.set(`${type} ${data.id}`, entry)
		return { type, id: data.id }
	}

	/** Let readers see this entry no more. */
	remove(type: EntryType, id: string): EntryKey {
		this.#entries.delete(`${type} ${id}`)
		return { type, id }
	}

	/** What an entry carries now. */
	find<Type extends EntryType>(type: Type, id: string): Data<Type> | undefined {
		// `put` filed it under its own type.
		return this.#entries.get(`${type} ${id}`)?.data as Data<Type> | undefined
	}

	/** What every visible entry of a type carries. */
	all<Type extends EntryType>(type: Type): Data<Type>[] {
		const entries = [...this.#visible().values()].filter((entry) => entry.type === type)
		return entries.map(({ data }) => data as Data<Type>)
	}

	/** Media and people are visible only while something that is visible uses them. */
	#visible(): Map<string, Entry> {
		const used = new Set<string>()
		for (const entry of this.#entries.values()) for (const key of usedBy(entry)) used.add(key)
		const isVisible = ([key, { type }]: [string, Entry]) =>
			(type !== 'media' && type !== 'person') || used.has(key)
		return new Map([...this.#entries].filter(isVisible))
	}

	async #answer(request: IncomingMessage): Promise<Answer> {
		if (request.headers.authorization !== `Bearer ${this.token}`) return { status: 401, body: {} }
		const { url = '', method } = request
		if (url === editionPaths.manifest && method === 'GET') {
			const entries = [...this.#visible().values()].map(toManifestEntry)
			const etag = `"${hash('sha1', JSON.stringify(entries))}"`
			if (request.headers['if-none-match'] === etag) return { status: 304, body: undefined, etag }
			return { status: 200, body: { entries }, etag }
		}
		if (method === 'POST') {
			// Only our own publisher asks.
			const { entries } = (await json(request)) as { entries: EntryKey[] }
			const keys = entries.map(({ type, id }) => `${type} ${id}`)
			return url === editionPaths.manifest ? this.#manifestFor(keys) : this.#entriesFor(keys)
		}
		const file = this.files.get(url.split('/').at(-1) ?? '')
		return file ? { status: 200, body: file } : { status: 404, body: {} }
	}

	#manifestFor(keys: readonly string[]): Answer {
		const found = keys.flatMap((key) => this.#entries.get(key) ?? [])
		const wanted = new Set([...keys, ...found.flatMap(usedBy)])
		const visible = [...wanted].every((key) => !/^(media|person) /.test(key))
			? this.#entries
			: this.#visible()
		const entries = [...wanted].flatMap((key) => visible.get(key) ?? [])
		return { status: 200, body: { entries: entries.map(toManifestEntry) } }
	}

	async #entriesFor(keys: readonly string[]): Promise<Answer> {
		const entries = keys.flatMap((key) => this.#entries.get(key) ?? [])
		await this.beforeAnswer(keys)
		return { status: 200, body: { entries } }
	}
}

function usedBy({ data }: Entry): string[] {
	const media = [
		...('media' in data ? data.media : []),
		...('picture' in data ? [data.picture] : []),
		...('logo' in data && data.logo !== null ? [data.logo] : []),
	]
	const byline = 'byline' in data ? data.byline : []
	const people = byline.flatMap((name) => ('person' in name ? [name.person] : []))
	return [...media.map((id) => `media ${id}`), ...people.map((id) => `person ${id}`)]
}

function toManifestEntry({ type, id, version }: Entry): ManifestEntry {
	return { type, id, version }
}
