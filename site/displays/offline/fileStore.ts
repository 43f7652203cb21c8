import type { PlaylistFile } from '#shared/displays/playlist.ts'
import { filesCache } from './filesCache.ts'
import { isFile } from './isFile.ts'
import { hashInAddress, keptAddress } from './keptAddress.ts'

/** The files one display keeps, in the cache that the service worker answers from. */
export class FileStore {
	/** Those of the display; undefined where the browser keeps nothing, as without HTTPS. */
	static async open(slug: string): Promise<FileStore | undefined> {
		if (!('caches' in globalThis && 'serviceWorker' in navigator)) return undefined
		try {
			const cache = await caches.open(filesCache(slug))
			return new FileStore(cache, await cache.keys())
		} catch {
			return undefined
		}
	}

	readonly #cache: Cache
	/** Addresses of kept files by their hashes. */
	readonly #kept: Map<string, string>

	private constructor(cache: Cache, requests: readonly Request[]) {
		this.#cache = cache
		this.#kept = new Map(requests.map(({ url }) => [hashInAddress(url) ?? url, url]))
	}

	/** Whether the file is kept. */
	has({ sha256 }: PlaylistFile): boolean {
		return this.#kept.has(sha256)
	}

	/** Keep bytes that are known to be the file; rejects when there is no room. */
	async put(file: PlaylistFile, bytes: Blob): Promise<void> {
		const headers = {
			'content-type': file.mimeType,
			'content-length': String(bytes.size),
			'accept-ranges': 'bytes',
		}
		const { href } = new URL(keptAddress(file), location.href)
		await this.#cache.put(href, new Response(bytes, { headers }))
		this.#kept.set(file.sha256, href)
	}

	/** Whether the kept bytes are still the file; those that are not are thrown away. */
	async verify(file: PlaylistFile): Promise<boolean> {
		const response = await this.#cache.match(keptAddress(file)).catch(() => undefined)
		const bytes = await response?.blob().catch(() => undefined)
		if (bytes && (await isFile(bytes, file))) return true
		await this.remove(file)
		return false
	}

	/** Forget one file. */
	async remove({ sha256 }: Pick<PlaylistFile, 'sha256'>): Promise<void> {
		const address = this.#kept.get(sha256)
		this.#kept.delete(sha256)
		if (address) await this.#cache.delete(address)
	}

	/** Forget every file but these. */
	async dropAllBut(files: readonly PlaylistFile[]): Promise<void> {
		const needed = new Set(files.map(({ sha256 }) => sha256))
		for (const sha256 of [...this.#kept.keys()]) {
			if (!needed.has(sha256)) await this.remove({ sha256 })
		}
	}
}
