const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address as it may stand in a link, or undefined for one that must not be followed.
 *
 * Browsers skip blanks and control characters inside `java\nscript:`, so they go first.
 */
export function safeUrl(address: string): string | undefined {
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	const url = address.replace(/[\u0000-\u0020\u007f-\u00a0]+/g, '')
	if (url === '') return undefined
	if (/^[/?#]/.test(url)) return url.startsWith('//') || url.startsWith('/\\') ? undefined : url
	if (!URL.canParse(url)) return undefined
	return SAFE_PROTOCOLS.has(new URL(url).protocol) ? url : undefined
}
