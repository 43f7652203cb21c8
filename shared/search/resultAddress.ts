/** What the search engine tells of an article beside its texts. */
export interface ResultAddress {
	/** The article's address, such as `/bai-viet/<slug>/`. */
	path: string
	/** Names one version of one article; `Shards.hidden` lists those that are out of date. */
	key: string
	/** ISO 8601. */
	publishedAt: string
}

/**
 * The address a search record carries: the page's own, with key and time behind `#`.
 *
 * Pagefind makes every word of a record's metadata searchable; ids and times would only swell the index.
 */
export function toResultAddress({ path, key, publishedAt }: ResultAddress): string {
	return `${path}#${key}@${publishedAt}`
}

/** The parts of an address that `toResultAddress` made. */
export function parseResultAddress(address: string): ResultAddress {
	const [path = '', rest = ''] = address.split('#')
	const [key = '', publishedAt = ''] = decodeURIComponent(rest).split('@')
	return { path, key, publishedAt }
}
