import { fromRecordText } from '#shared/search/recordText.ts'
import { parseResultAddress } from '#shared/search/resultAddress.ts'
import { fromSearchText } from '#shared/search/searchText.ts'
import { SHARDS_PATH, type Shards } from '#shared/search/shards.ts'
import { findArticles } from './findArticles.ts'
import { nearestQuery } from './nearestQuery.ts'
import type { Search } from './search.ts'
import type {
	Candidate,
	FilterCounts,
	ShardQuestion,
	ShardReader,
	ShardRecord,
} from './shardReader.ts'

/** What of Pagefind's engine is used here. */
interface Engine {
	createInstance: (options: object) => EngineInstance
}

interface EngineInstance {
	init(): Promise<void>
	mergeIndex(path: string, options: object): Promise<void>
	filters(): Promise<unknown>
	search(term: string | null, options: object): Promise<EngineAnswer>
}

interface EngineAnswer {
	results: { id: string; score: number; words: number[]; data(): Promise<EngineRecord> }[]
	filters: FilterCounts
}

interface EngineRecord {
	url: string
	content: string
	meta: Record<string, string>
	filters: Record<string, string[]>
}

/**
 * Enough for the exact words to stand above all that only look alike without accents: someone who
 * types `đường` does not mean `dương`. (Pagefind's own weight, 0.8, leaves a short text above.)
 */
const ranking = { diacriticSimilarity: 10 }

/** Folders are named by their content: what was loaded of one is good for ever. */
const options = { ranking, metaCacheTag: '' }

/** So many headlines at least every query looks at, as far as there are as many. */
const LEAD_DOCUMENTS = 10_000

/**
 * Opens the search, once per page view: the answer searches every shard there is now.
 *
 * The only file in the browser that knows Pagefind.
 */
export async function openSearch(): Promise<Search> {
	const response = await fetch(SHARDS_PATH, { cache: 'no-cache' })
	if (!response.ok) throw new Error(`${SHARDS_PATH}: ${response.status}`)
	// Written by the publisher from the same type.
	const { engine, hot, leads, bodies, hidden } = (await response.json()) as Shards
	const { createInstance } = (await import(/* @vite-ignore */ `${engine}pagefind.js`)) as Engine
	// One after another: two at once would load the WebAssembly twice, the second in the first one's place.
	let last: Promise<unknown> = Promise.resolve()
	const open = (path: string) => {
		let opening: Promise<EngineInstance> | undefined
		return toReader(() => {
			if (!opening) {
				opening = last.then(() => openShard(createInstance, engine, path))
				last = opening.catch(() => undefined)
			}
			return opening
		})
	}
	const reader = ({ path }: { path: string }) => open(path)
	const newest = newestOf(leads)
	const stages = [
		[...hot, ...newest].map(reader),
		...[...leads.slice(newest.length), ...bodies].map((shard) => [reader(shard)]),
	]
	const find: Search['find'] = (query) => findArticles(query, stages, new Set(hidden))
	const vocabularies = [...hot, ...leads].map(({ path }) => `${path}words.txt`)
	return { find, suggest: (text) => nearestQuery(text, vocabularies, find) }
}

/** The newest lead shards, which every query looks into; just after an old one is full, the newest is small. */
function newestOf(leads: Shards['leads']): Shards['leads'] {
	let documents = 0
	return leads.filter((lead) => {
		const isNewest = documents < LEAD_DOCUMENTS
		documents += lead.documents
		return isNewest
	})
}

async function openShard(
	createInstance: Engine['createInstance'],
	engine: string,
	path: string,
): Promise<EngineInstance> {
	const instance = createInstance({ ...options, basePath: engine })
	await instance.init()
	await instance.mergeIndex(path, options)
	return instance
}

function toReader(open: () => Promise<EngineInstance>): ShardReader {
	const search = async ({ term, filters, order }: ShardQuestion) => {
		const instance = await open()
		return instance.search(term, { filters, sort: order === 'newest' ? { date: 'desc' } : {} })
	}
	return {
		async find(question) {
			const { results } = await search(question)
			return results.map((result): Candidate => ({
				id: result.id,
				score: result.score,
				places: result.words,
				load: async () => toRecord(await result.data()),
			}))
		},
		async count(question) {
			// Loads what Pagefind then counts with every answer.
			await (await open()).filters()
			return (await search(question)).filters
		},
	}
}

function toRecord({ url, content, meta, filters }: EngineRecord): ShardRecord {
	const [, ...texts] = fromRecordText(content)
	return {
		...parseResultAddress(url),
		headline: fromSearchText(meta.title ?? ''),
		texts,
		...(filters.type?.[0] && { kind: filters.type[0] }),
		...(filters.section?.[0] && { section: filters.section[0] }),
		...(filters.unit?.[0] && { unit: filters.unit[0] }),
	}
}
