import { expandQuery } from '#shared/search/expandQuery.ts'
import { toOpenSearchTerm, toSearchTerm } from '#shared/search/searchTerm.ts'
import { wordsIn } from '#shared/search/searchWord.ts'
import { CandidateLine } from './candidateLine.ts'
import { FoundArticles } from './foundArticles.ts'
import { loadSearchAids } from './loadSearchAids.ts'
import type { Found, SearchQuery } from './search.ts'
import type { Candidate, ShardReader } from './shardReader.ts'

/** Fewer answers than a page shows: then the last word may be one that is still being typed. */
const PAGE = 10

/** How much more an article is worth loading whose words stand side by side. */
const ADJACENT = 4

/** The articles that answer `query`; `stages` are groups of shards, searched one group after another. */
export async function findArticles(
	{ text, filters, order }: SearchQuery,
	stages: readonly ShardReader[][],
	hidden: ReadonlySet<string>,
): Promise<Found> {
	const { synonyms } = text.trim() ? await loadSearchAids() : { synonyms: [] }
	const wordings = expandQuery(text, synonyms).map(wordsIn)
	const question = (term: string | null) => ({ term, filters, order })
	const search = async (shard: ShardReader) => {
		if (!text.trim()) return [toLine(await shard.find(question(null)), 1, order)]
		const lines = wordings.map(async (words) => {
			const whole = await shard.find(question(toSearchTerm(words)))
			const line = toLine(whole, words.length, order)
			if (whole.length >= PAGE || /\s$/.test(text)) return [line]
			const open = await shard.find(question(toOpenSearchTerm(words)))
			const isKnown = new Set(whole.map(({ id }) => id))
			return [
				line,
				toLine(
					open.filter(({ id }) => !isKnown.has(id)),
					words.length,
					order,
				),
			]
		})
		return (await Promise.all(lines)).flat()
	}
	const count = (shard: ShardReader) =>
		shard.count(question(text.trim() ? toSearchTerm(wordings[0] ?? []) : null))
	const found = new FoundArticles({ wordings, order, stages, hidden, search, count })
	await found.open()
	return found
}

/** Those with the words side by side first: the engine does not look at their order. */
function toLine(
	candidates: Candidate[],
	length: number,
	order: SearchQuery['order'],
): CandidateLine {
	const worth = new Map(
		candidates.map((each) => [each, each.score * (hasRun(each.places, length) ? ADJACENT : 1)]),
	)
	const sorted =
		order === 'newest'
			? candidates
			: candidates.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))
	// A single word is in all candidates or in none.
	return new CandidateLine(sorted, length < 2)
}

function hasRun(places: readonly number[], length: number): boolean {
	let run = 0
	return (
		length > 1 &&
		places.some((place, index) => {
			run = place === (places[index - 1] ?? -2) + 1 ? run + 1 : 1
			return run >= length
		})
	)
}
