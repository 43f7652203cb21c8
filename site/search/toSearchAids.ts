import { paths } from '#shared/paths.ts'
import type { SearchAids } from '#shared/search/searchAids.ts'
import type { Edition } from '#site/edition/edition.ts'

/** What editors teach the search, as the browser reads it; promoted articles as far as readers may see them. */
export function toSearchAids(edition: Edition): SearchAids {
	const { synonyms, promoted } = edition.searchAids() ?? { synonyms: [], promoted: [] }
	return {
		synonyms,
		promoted: promoted.flatMap(({ words, articles }) => {
			const results = articles
				.flatMap((id) => edition.card(id) ?? [])
				.map(({ slug, headline, publishedAt }) => ({
					path: paths.article(slug),
					headline,
					publishedAt,
				}))
			return results.length ? [{ words, results }] : []
		}),
	}
}
