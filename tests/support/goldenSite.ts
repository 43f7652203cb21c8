import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { openReadersServer } from '#scripts/bench/readersServer.ts'
import type { PublishedArticle } from '#shared/articles/article.ts'
import { paths } from '#shared/paths.ts'
import { toOneSpelling } from '#shared/search/oneSpelling.ts'
import { SHARDS_PATH, type Shard, type Shards } from '#shared/search/shards.ts'
import { EditionStore } from '#site/edition/store.ts'
import { writeSearchEngine, writeSearchShard, type ShardKind } from '#site/publisher/searchIndex.ts'
import { toLeadRecord, toSearchRecord, type SearchRecord } from '#site/publisher/searchRecord.ts'
import { toFindable } from '#site/search/findable.ts'
import { anArticle } from './anArticle.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/golden')

/** Every so many-eth article is in the hot shard; the others are in the archive. */
const HOT_EVERY = 4

const textsSchema = z.array(
	z.object({ id: z.string(), headline: z.string(), standfirst: z.string(), body: z.string() }),
)

/** The articles of the golden queries, searchable over HTTP as readers search them. */
export async function openGoldenSite() {
	const folder = await mkdtemp(path.join(tmpdir(), 'bantin-golden-'))
	const texts = textsSchema.parse(
		JSON.parse(await readFile(path.join(FIXTURES, 'articles.json'), 'utf8')),
	)
	const store = new EditionStore(':memory:')
	const entries = texts.map(({ body, ...text }, day) =>
		anArticle({ ...text, body: `<p>${body}</p>`, publishedAt: toTime(day) }),
	)
	store.apply({ put: entries, remove: [] })
	const articles = texts.flatMap(({ id }) => store.entries.find('article', id) ?? [])
	await writeShards(folder, articles, store)
	await mkdir(path.join(folder, paths.search), { recursive: true })
	const aids = await readFile(path.join(FIXTURES, 'aids.json'))
	await writeFile(path.join(folder, paths.searchAids), aids)
	const server = await openReadersServer(folder)
	return {
		url: server.url,
		/** As the search shows it. */
		headlineOf: (id: string) => toOneSpelling(texts.find((text) => text.id === id)?.headline ?? ''),
		close: async () => {
			server.close()
			await rm(folder, { recursive: true })
		},
	}
}

async function writeShards(
	folder: string,
	articles: readonly PublishedArticle[],
	{ entries }: EditionStore,
): Promise<void> {
	const root = path.join(folder, path.dirname(SHARDS_PATH))
	await mkdir(root)
	const toFolder = (name: string) => `${path.dirname(SHARDS_PATH)}/${name}/`
	const write = async (kind: ShardKind, records: SearchRecord[]): Promise<Shard[]> => {
		const name = await writeSearchShard(root, records, kind)
		return [{ path: toFolder(name), documents: records.length }]
	}
	const hot = articles.filter((_, place) => place % HOT_EVERY === 0)
	const archived = articles.filter((article) => !hot.includes(article))
	const shards: Shards = {
		engine: toFolder(await writeSearchEngine(root)),
		hot: await write(
			'hot',
			hot.map((article) => toSearchRecord(toFindable(article), entries)),
		),
		leads: await write(
			'lead',
			archived.map((article) => toLeadRecord(toFindable(article), entries)),
		),
		bodies: await write(
			'body',
			archived.map((article) => toSearchRecord(toFindable(article), entries)),
		),
		hidden: [],
	}
	await writeFile(path.join(folder, SHARDS_PATH), JSON.stringify(shards))
}

function toTime(day: number): string {
	return new Date(Date.UTC(2026, 0, 1 + day)).toISOString()
}
