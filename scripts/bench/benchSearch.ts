import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EditionSource } from '#site/publisher/editionSource.ts'
import { Publisher } from '#site/publisher/publisher.ts'
import { SearchShards } from '#site/publisher/searchShards.ts'
import { filesBelow, loadSiteBundle } from '#site/publisher/siteBundle.ts'
import { EditionServer } from './editionServer.ts'
import { fillEdition } from './fillEdition.ts'
import { firstQueryBytes } from './firstQueryBytes.ts'
import { toDurationText, toSpreadText } from './measure.ts'

const DIST = path.resolve(import.meta.dirname, '../../site/dist')

/** Articles that are published one after another once the index stands. */
const TIMES = 20

/** How long the search index takes whole and for one more article, and how large it is. */
export async function benchSearch(texts: string, articles: number): Promise<void> {
	const edition = new EditionServer()
	const cmsUrl = await edition.listen()
	console.log(`${await fillEdition(edition, texts, articles)} articles`)
	const dataDir = await mkdtemp(path.join(tmpdir(), 'bantin-bench-'))
	const source = new EditionSource(cmsUrl, edition.token)
	const bundle = await loadSiteBundle(DIST)
	const log = () => undefined
	const publisher = new Publisher({ dataDir, siteUrl: 'http://localhost', source, bundle, log })
	await publisher.publishAll(new Date())
	const search = new SearchShards(publisher.press, publisher.folders)
	const started = performance.now()
	await search.recover()
	console.log(`newest articles findable after ${toDurationText(performance.now() - started)}`)
	await search.settled()
	const milliseconds = performance.now() - started
	console.log(
		`whole index after ${toDurationText(milliseconds)}, ${search.status().archives + 1} shards`,
	)
	const files = await filesBelow(`${publisher.folders.site}/pagefind`)
	const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
	const bytes = sizes.reduce((sum, size) => sum + size, 0)
	console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`)
	const first = await firstQueryBytes(`${publisher.folders.site}/pagefind`)
	console.log(`first query with ten results: ${Math.round(first / 1e3)} kB`)
	console.log(`one more article: ${toSpreadText(await publishMore(publisher, search, edition))}`)
	await search.stop()
	publisher.close()
	edition.close()
	await rm(dataDir, { recursive: true })
}

async function publishMore(
	publisher: Publisher,
	search: SearchShards,
	edition: EditionServer,
): Promise<number[]> {
	const model = edition.all('article').at(-1)
	if (!model) return []
	const times: number[] = []
	for (let time = 0; time < TIMES; time++) {
		const key = edition.put('article', { ...model, id: `bench-${time}`, slug: `bench-${time}` })
		await publisher.publishSome([key], new Date())
		const started = performance.now()
		await search.update([key.id])
		times.push(performance.now() - started)
	}
	return times
}
