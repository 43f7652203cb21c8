/** Where a request goes, decoded. */
export interface RequestAddress {
	/** Decoded path without `.`, `..`, doubled slashes or hidden parts. */
	path: string
	/** With its question mark; empty without a query. */
	query: string
}

/**
 * The address in a request line; undefined when no file of ours could have it.
 *
 * Encoded slashes, climbing and hidden parts are refused outright: no address of the site has them.
 */
export function parseAddress(url: string): RequestAddress | undefined {
	const [rawPath = '', ...rest] = url.split('?')
	if (!rawPath.startsWith('/') || /%(?:2f|5c|00)|[\\\0#]/i.test(rawPath)) return undefined
	const path = decode(rawPath)
	if (path === undefined || /[\\\0]/.test(path) || path.includes('//')) return undefined
	if (path.split('/').some((part) => part.startsWith('.'))) return undefined
	return { path, query: rest.length ? `?${rest.join('?')}` : '' }
}

function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path)
	} catch {
		return undefined
	}
}
