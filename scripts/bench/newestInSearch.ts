import { glob, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { paths } from '#shared/paths.ts'
import { parseResultAddress } from '#shared/search/resultAddress.ts'
import { SHARDS_PATH, type Shards } from '#shared/search/shards.ts'

/** Whether readers' search finds lately published articles, by what a browser would load. */
export class NewestInSearch {
	readonly #url: string
	readonly #siteFolder: string
	/** Shards never change; what is in the ones read last, by their paths. */
	#read = new Map<string, Set<string>>()

	constructor(url: string, siteFolder: string) {
		this.#url = url
		this.#siteFolder = siteFolder
	}

	/** Whether the article at this slug is among the newest that the search finds. */
	async has(slug: string): Promise<boolean> {
		const response = await fetch(this.#url + SHARDS_PATH)
		// Written by the publisher in this very shape.
		const { hot, hidden } = (await response.json()) as Shards
		const read = new Map<string, Set<string>>()
		for (const shard of hot) {
			read.set(shard.path, this.#read.get(shard.path) ?? (await this.#addressesIn(shard.path)))
		}
		this.#read = read
		const found = [...read.values()].flatMap((addresses) => [...addresses]).map(parseResultAddress)
		const masked = new Set(hidden)
		return found.some((each) => each.path === paths.article(slug) && !masked.has(each.key))
	}

	async #addressesIn(shard: string): Promise<Set<string>> {
		const addresses = new Set<string>()
		for await (const file of glob(`.${shard}**/*.pf_fragment`, { cwd: this.#siteFolder })) {
			// A shard that has just been replaced may go while it is read.
			const bytes = await readFile(path.join(this.#siteFolder, file)).catch(() => undefined)
			const text = bytes && gunzipSync(bytes).toString()
			const address = text && /"url":"([^"]+)"/.exec(text)?.[1]
			if (address) addresses.add(address)
		}
		return addresses
	}
}
