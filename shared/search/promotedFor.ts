import { phrasePlace } from './phrasePlace.ts'
import type { SearchAids } from './searchAids.ts'
import { wordsIn } from './searchWord.ts'

/** The articles that stand above all results of a query, in the editors' order. */
export function promotedFor(
	text: string,
	{ promoted }: Pick<SearchAids, 'promoted'>,
): SearchAids['promoted'][number]['results'] {
	const query = wordsIn(text)
	const results = promoted
		.filter(({ words }) => words.some((phrase) => phrasePlace(query, wordsIn(phrase)) >= 0))
		.flatMap(({ results }) => results)
	return [...new Map(results.map((result) => [result.path, result])).values()]
}
