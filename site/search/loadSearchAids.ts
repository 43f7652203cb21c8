import { paths } from '#shared/paths.ts'
import type { SearchAids } from '#shared/search/searchAids.ts'

let loading: Promise<SearchAids> | undefined

/** What editors teach the search, loaded once per page view; nothing while there is no such file. */
export function loadSearchAids(): Promise<SearchAids> {
	loading ??= load().catch(() => {
		// Synonyms are a help; without them the search goes on, and the next query tries again.
		loading = undefined
		return { synonyms: [], promoted: [] }
	})
	return loading
}

async function load(): Promise<SearchAids> {
	const response = await fetch(paths.searchAids, { cache: 'no-cache' })
	if (!response.ok) throw new Error(`${paths.searchAids}: ${response.status}`)
	// Written by the publisher from the same type.
	return (await response.json()) as SearchAids
}
