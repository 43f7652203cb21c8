import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openBrowser } from '#scripts/audit/openBrowser.ts'
import { EditionSource } from '#site/publisher/editionSource.ts'
import { Publisher } from '#site/publisher/publisher.ts'
import { SearchShards } from '#site/publisher/searchShards.ts'
import { filesBelow, loadSiteBundle } from '#site/publisher/siteBundle.ts'
import { EditionServer } from './editionServer.ts'
import { fillEdition } from './fillEdition.ts'
import { percentile, toDurationText, toSpreadText } from './measure.ts'
import { measureSearch, type MeasuredSearch } from './measureSearch.ts'
import { openReadersServer } from './readersServer.ts'
import { ourSearch, plainSearch } from './searchBrowser.ts'
import { searchQueriesFor } from './searchQueries.ts'
import { watchMemory } from './watchMemory.ts'

const DIST = path.resolve(import.meta.dirname, '../../site/dist')

/** Articles that are published one after another once the index stands, and as many withdrawn. */
const TIMES = 20

/** Queries whose bytes are counted, and headlines that are looked for. */
const QUERIES = { usual: 200, known: 300 }

/** What the search costs and finds, beside one Pagefind index of the same texts. */
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
	const folder = path.join(publisher.folders.site, 'pagefind')
	const ours = await build(async (heard) => {
		const started = performance.now()
		await search.recover()
		heard(`newest articles findable after ${toDurationText(performance.now() - started)}`)
		await search.settled()
	})
	const ourSize = await sizeOf(folder)
	const plainFolder = path.join(folder, 'plain')
	const plain = await build(async () => {
		const script = path.join(import.meta.dirname, 'buildPlainIndex.ts')
		const args = [script, texts, String(articles), plainFolder]
		await once(spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }), 'exit')
	})
	const plainSize = await sizeOf(plainFolder)

	const server = await openReadersServer(publisher.folders.site)
	const headlines = edition.all('article').map(({ headline }) => headline)
	const queries = searchQueriesFor(headlines, QUERIES)
	const browser = await openBrowser()
	const ourFigures = await measureSearch(browser, server, ourSearch, queries)
	const plainFigures = await measureSearch(
		browser,
		server,
		plainSearch('/pagefind/plain/'),
		queries,
	)
	await browser.close()
	server.close()

	console.table({
		'index built in': { Bantin: ours.time, Pagefind: plain.time },
		'memory of the build, MB': { Bantin: ours.memory, Pagefind: plain.memory },
		'files, MB': { Bantin: ourSize, Pagefind: plainSize },
		...tableOf(ourFigures, plainFigures),
	})
	const fresh = await publishMore(publisher, search, edition)
	console.log(`published until findable: ${toSpreadText(fresh.published)}`)
	console.log(`withdrawn until gone from results: ${toSpreadText(fresh.withdrawn)}`)
	const started = performance.now()
	await search.settled()
	console.log(`gone from the index's bytes: ${toDurationText(performance.now() - started)} later`)
	await search.stop()
	publisher.close()
	edition.close()
	await rm(dataDir, { recursive: true })
}

/** How long `work` takes, and how much memory beyond what there was. */
async function build(work: (heard: (text: string) => void) => Promise<void>) {
	const before = Math.round(process.memoryUsage().rss / 1e6)
	const watch = watchMemory(() => process.pid)
	const started = performance.now()
	await work((text) => console.log(text))
	const time = toDurationText(performance.now() - started)
	return { time, memory: (await watch.end()) - before }
}

async function sizeOf(folder: string): Promise<string> {
	const files = (await filesBelow(folder)).filter((file) => !file.endsWith('.br'))
	const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
	return `${files.length}, ${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)}`
}

function tableOf(ours: MeasuredSearch, plain: MeasuredSearch) {
	const row = (text: (measured: MeasuredSearch) => string) => ({
		Bantin: text(ours),
		Pagefind: text(plain),
	})
	const spread = (values: readonly number[], unit: number) =>
		[0.5, 0.95].map((share) => Math.round(percentile(values, share) / unit)).join(' / ')
	return {
		'first query, kB, p50 / p95': row(({ cold }) => spread(cold, 1e3)),
		'further queries, kB, p50 / p95': row(({ further }) => spread(further, 1e3)),
		'a query, ms, p50 / p95': row(({ milliseconds }) => spread(milliseconds, 1)),
		'headline first': row(({ whole }) => whole.toFixed(3)),
		'the same without accents': row(({ plain }) => plain.toFixed(3)),
		'three syllables, among ten': row(({ part }) => part.toFixed(3)),
	}
}

async function publishMore(publisher: Publisher, search: SearchShards, edition: EditionServer) {
	const articles = edition.all('article')
	const model = articles.at(-1)
	const published: number[] = []
	const withdrawn: number[] = []
	if (!model) return { published, withdrawn }
	for (let time = 0; time < TIMES; time++) {
		const id = `bench-${time}`
		const key = edition.put('article', { ...model, id, slug: id })
		published.push(await millisecondsToUpdate(publisher, search, key))
		const old = articles[Math.floor((time * articles.length) / TIMES)]
		if (!old) continue
		withdrawn.push(await millisecondsToUpdate(publisher, search, edition.remove('article', old.id)))
	}
	return { published, withdrawn }
}

async function millisecondsToUpdate(
	publisher: Publisher,
	search: SearchShards,
	key: ReturnType<EditionServer['put']>,
): Promise<number> {
	const started = performance.now()
	await publisher.publishSome([key], new Date())
	await search.update([key.id])
	return performance.now() - started
}
