/** What an `<a>` needs to lead somewhere. */
export interface LinkTarget {
	href: string
	/** Present where it leaves the site. */
	rel?: string
	class?: string
}

/** A link to `address`, on this site (`/…`) or elsewhere (`https://…`), marked when it leaves the site at `siteUrl`. */
export function toLink(address: string, siteUrl: string): LinkTarget {
	const url = URL.parse(address, siteUrl)
	const leaves = url?.protocol.startsWith('http') && url.origin !== new URL(siteUrl).origin
	return leaves
		? { href: address, rel: 'external noopener noreferrer', class: 'external' }
		: { href: address }
}
