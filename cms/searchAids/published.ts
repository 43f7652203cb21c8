import { idsOf } from '#cms/collections/idsOf.ts'
import type { SearchAids } from '#cms/payload-types.ts'
import type { PublishedSearchAids } from '#shared/search/searchAids.ts'
import { wordsIn } from './wordsIn.ts'

/**
 * What editors teach the search, with articles as ids alone.
 *
 * An id may name what readers may not see any more: the site passes over it, so that a withdrawal
 * changes nothing here and no headline of a draft ever leaves.
 */
export function toPublishedSearchAids({ synonyms, promoted }: SearchAids): PublishedSearchAids {
	return {
		id: 'searchAids',
		synonyms: (synonyms ?? [])
			.map(({ words }) => wordsIn(words))
			.filter(({ length }) => length >= 2),
		promoted: (promoted ?? [])
			.map(({ words, articles }) => ({ words: wordsIn(words), articles: idsOf(articles) }))
			.filter(({ words, articles }) => words.length > 0 && articles.length > 0),
	}
}
