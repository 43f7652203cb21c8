/**
 * Where the Next site has what our site has at `address`.
 *
 * Without a `/` at the end: with `trailingSlash`, Next 16.4 does not find the feed it is told to renew.
 */
export function toNextAddress(address: string): string {
	const sitemap = /^\/sitemap-(\d+)\.xml$/.exec(address)
	return sitemap ? `/sitemap/${sitemap[1]}` : address.replace(/(.)\/$/, '$1')
}
