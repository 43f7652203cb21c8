import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { parseResultAddress } from '#shared/search/resultAddress.ts'
import { SHARDS_PATH, type Shards } from '#shared/search/shards.ts'
import { filesBelow } from '#site/publisher/siteBundle.ts'

const fragmentSchema = z.looseObject({ url: z.string() })

/**
 * Everything that readers of the site in `folder` can find, one text a record, sorted.
 *
 * Which shard has it, and under which key, tells the index's history and is left out.
 */
export async function foundTexts(folder: string): Promise<string[]> {
	// Written by the publisher in this very shape.
	const { hot, bodies, hidden } = JSON.parse(
		await readFile(path.join(folder, SHARDS_PATH), 'utf8'),
	) as Shards
	const found: string[] = []
	for (const { path: shard } of [...hot, ...bodies]) {
		for (const file of await filesBelow(path.join(folder, shard, 'fragment'))) {
			const text = gunzipSync(await readFile(file)).toString()
			const { url, ...record } = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))))
			const { key, path: address, publishedAt } = parseResultAddress(url)
			if (!hidden.includes(key)) found.push(JSON.stringify([address, publishedAt, record]))
		}
	}
	return found.sort()
}
