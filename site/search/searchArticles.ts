import { parseResultAddress } from '#shared/search/resultAddress.ts'
import { fromSearchText, toSearchText } from '#shared/search/searchText.ts'
import { SHARDS_PATH, type Shards } from '#shared/search/shards.ts'

/** An article that was found. */
export interface FoundArticle {
	path: string
	headline: string
	publishedAt: string
	/** Words around what was looked for, in turns plain and marked, beginning with plain ones. */
	excerpt: string[]
	/** Whether the excerpt is where the article begins, and where it ends. */
	isBeginning: boolean
	isEnd: boolean
}

/** Articles that were found, best first; their texts are fetched as they are asked for. */
export interface Found {
	/** At most one too many for each out-of-date record in `Shards.hidden`. */
	count: number
	isExact: boolean
	/** The next `count` articles; fewer at the end. */
	next(count: number): Promise<FoundArticle[]>
}

/** What of Pagefind's engine is used here. */
interface Engine {
	createInstance: (options: object) => EngineInstance
}

interface EngineInstance {
	init(): Promise<void>
	mergeIndex(path: string, options: object): Promise<void>
	search(text: string): Promise<{ results: { data(): Promise<EngineRecord> }[] }>
}

interface EngineRecord {
	url: string
	excerpt: string
	raw_content: string
	meta: Record<string, string>
}

/**
 * Enough for the exact words to stand above all that only look alike without accents: someone who
 * types `đường` does not mean `dương`. (Pagefind's own weight, 0.8, leaves a short text above.)
 */
const ranking = { diacriticSimilarity: 10 }

/** Words of an excerpt: two lines on a telephone are too few to judge by. */
const options = { ranking, excerptLength: 36 }

/**
 * Opens the search, once per page view: the answer searches every shard there is now.
 *
 * The only file in the browser that knows Pagefind.
 */
export async function openSearch(): Promise<(query: string) => Promise<Found>> {
	const response = await fetch(SHARDS_PATH, { cache: 'no-cache' })
	if (!response.ok) throw new Error(`${SHARDS_PATH}: ${response.status}`)
	// Written by the publisher from the same type.
	const { engine, shards, hidden } = (await response.json()) as Shards
	const { createInstance } = (await import(/* @vite-ignore */ `${engine}pagefind.js`)) as Engine
	const search = createInstance({ ...options, basePath: engine })
	await search.init()
	await Promise.all(shards.map(({ path }) => search.mergeIndex(path, options)))
	const outOfDate = new Set(hidden)
	return async (query) => {
		const { results } = await search.search(toSearchText(query))
		return toFound(results, outOfDate)
	}
}

function toFound(results: { data(): Promise<EngineRecord> }[], outOfDate: Set<string>): Found {
	let taken = 0
	return {
		count: results.length,
		isExact: outOfDate.size === 0,
		async next(count) {
			const found: FoundArticle[] = []
			while (found.length < count && taken < results.length) {
				const batch = results.slice(taken, taken + count - found.length)
				taken += batch.length
				const records = await Promise.all(batch.map((result) => result.data()))
				found.push(...records.flatMap((record) => toFoundArticle(record, outOfDate) ?? []))
			}
			return found
		},
	}
}

function toFoundArticle(
	{ url, excerpt, raw_content: content, meta }: EngineRecord,
	outOfDate: Set<string>,
): FoundArticle | undefined {
	const { path, key, publishedAt } = parseResultAddress(url)
	if (outOfDate.has(key)) return undefined
	const text = content.trim()
	const parts = excerpt.split(/<\/?mark>/).map(toPlainText)
	return {
		path,
		headline: fromSearchText(meta.title ?? ''),
		publishedAt,
		excerpt: parts.map(fromSearchText),
		isBeginning: text.startsWith(parts.join('').trim()),
		isEnd: text.endsWith(parts.join('').trim()),
	}
}

/** Pagefind escapes just these two. */
function toPlainText(html: string): string {
	return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}
