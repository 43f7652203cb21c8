/**
 * What the admin's pages may load and run; `word` is what their own scripts carry, new for each page.
 *
 * Styles are Payload's, which writes them into its elements: a style can deface a page, not act for
 * whoever looks at it.
 */
export function adminPolicy(word: string): string {
	return [
		"default-src 'none'",
		`script-src 'self' 'nonce-${word}'`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"media-src 'self' blob:",
		"font-src 'self' data:",
		"connect-src 'self'",
		"frame-src 'self'",
		"worker-src 'self' blob:",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'self'",
	].join('; ')
}
