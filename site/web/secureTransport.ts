/** A year; only the address itself: the corporation's other hosts are its own business. */
const HSTS = 'max-age=31536000'

/** What every answer of a site says whose address begins with https, and that of no other. */
export function secureTransport(siteUrl: string): Record<string, string> {
	return siteUrl.startsWith('https://') ? { 'strict-transport-security': HSTS } : {}
}
