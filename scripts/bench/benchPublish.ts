import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PublishedArticle } from '#shared/articles/article.ts'
import { paths } from '#shared/paths.ts'
import { SHARDS_PATH, type Shards } from '#shared/search/shards.ts'
import { buildStatically } from './buildStatically.ts'
import { EditionServer } from './editionServer.ts'
import { fillEdition } from './fillEdition.ts'
import { memoryOf, millisecondsUntil, toDurationText, toSpreadText } from './measure.ts'
import { startSite, type RunningSite } from './startSite.ts'

/** Publishes that are measured. */
const TIMES = 60

/** Full render, search index and single publishes of `articles` texts, beside a static `astro build`. */
export async function benchPublish(texts: string, articles: number): Promise<void> {
	const edition = new EditionServer()
	const cmsUrl = await edition.listen()
	console.log(`${await fillEdition(edition, texts, articles)} articles`)
	const dataDir = await mkdtemp(path.join(tmpdir(), 'bantin-bench-'))
	const started = performance.now()
	const site = await startSite({ cmsUrl, token: edition.token, dataDir })
	try {
		await millisecondsUntil(async () => (await site.health())?.ok === true, 50)
		const { peak } = await memoryOf(site.publisherPid)
		const rendered = toDurationText(performance.now() - started)
		console.log(`full render, from an empty folder to served: ${rendered}, ${peak} MB at most`)
		await millisecondsUntil(() => isIndexed(site, articles), 100)
		console.log(`search index complete after ${toDurationText(performance.now() - started)}`)
		await measurePublishes(site, edition)
		const memory = await memoryOf(site.publisherPid)
		console.log(`publisher: ${memory.peak} MB at most, ${memory.now} MB now`)
	} finally {
		await site.stop()
		edition.close()
	}
	const { milliseconds, pages } = await buildStatically(path.join(dataDir, 'publisher/state.db'))
	console.log(
		`peer, astro build of the same templates: ${toDurationText(milliseconds)}, ${pages} pages`,
	)
	await rm(dataDir, { recursive: true })
}

async function measurePublishes(site: RunningSite, edition: EditionServer): Promise<void> {
	const visible: number[] = []
	const found: number[] = []
	const model = edition.all('article').at(-1)
	if (!model) throw new Error('There are no articles to publish after')
	for (let time = 0; time < TIMES; time++) {
		const article = anotherArticle(model, time)
		const key = edition.put('article', article)
		const section = edition.find('section', article.section)?.slug ?? ''
		const addresses = [
			paths.article(article.slug),
			paths.list('section', section),
			paths.home,
			paths.rss,
		]
		// The clock starts when the CMS has answered the approval and wakes the publisher.
		const started = performance.now()
		await site.wake([key])
		await Promise.all(
			addresses.map((address) =>
				millisecondsUntil(async () => (await textAt(site, address)).includes(article.headline)),
			),
		)
		visible.push(performance.now() - started)
		await millisecondsUntil(() => hasDocuments(site, edition.all('article').length), 10)
		found.push(performance.now() - started)
	}
	console.log(`one more publish, new bytes on page, list, home and feed: ${toSpreadText(visible)}`)
	console.log(`one more publish, findable in the search: ${toSpreadText(found)}`)
}

function anotherArticle(model: PublishedArticle, time: number): PublishedArticle {
	const publishedAt = new Date(Date.parse(model.publishedAt) + (time + 1) * 60_000).toISOString()
	const name = `bench-${time}`
	const headline = `Bản tin đo số ${time} hết giờ`
	return { ...model, id: name, slug: name, headline, publishedAt, updatedAt: publishedAt }
}

async function textAt(site: RunningSite, address: string): Promise<string> {
	return (await fetch(site.url + address)).text()
}

async function isIndexed(site: RunningSite, articles: number): Promise<boolean> {
	const search = (await site.health())?.search
	return search?.documents === articles && search.waiting === 0
}

/** Whether readers' browsers are told of shards with so many articles. */
async function hasDocuments(site: RunningSite, articles: number): Promise<boolean> {
	// Written by the publisher in this very shape.
	const { shards } = JSON.parse(await textAt(site, SHARDS_PATH)) as Shards
	return shards.reduce((sum, { documents }) => sum + documents, 0) === articles
}
