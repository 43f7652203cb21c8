import path from 'node:path'
import { paths } from '#shared/paths.ts'
import { isOpenToAll } from './isOpenToAll.ts'

const base = [
	"default-src 'none'",
	"img-src 'self'",
	"media-src 'self'",
	"font-src 'self'",
	"style-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'self'",
]

const pagePolicy = [...base, "script-src 'self'"].join('; ')

/** The search engine is WebAssembly in a worker; no other page may compile any. */
const searchPolicy = [
	...base,
	"script-src 'self' 'wasm-unsafe-eval'",
	"worker-src 'self' blob:",
].join('; ')

/** A display plays films it has fetched itself, and keeps a worker of its own. */
const displayPolicy = [
	...base.filter((rule) => !/^(?:img|media)-src/.test(rule)),
	"img-src 'self' blob:",
	"media-src 'self' blob:",
	"script-src 'self'",
	"worker-src 'self'",
].join('; ')

const attachmentPolicy = "default-src 'none'; sandbox"

/** What no page of ours asks a browser for, and so no script that got into one may either. */
const permissions = 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'

/** What a browser may show in place; anything else is a download, so that no upload can run as a page. */
const shownMedia = new Set([
	'.avif',
	'.webp',
	'.jpg',
	'.jpeg',
	'.png',
	'.gif',
	'.mp4',
	'.webm',
	'.mp3',
])

const YEAR_SECONDS = 31_536_000

/** Headers of every answer for `address` that comes from the published files. */
export function pageHeaders(address: string): Record<string, string> {
	if (isPart(address)) {
		return { 'x-content-type-options': 'nosniff', 'content-security-policy': attachmentPolicy }
	}
	const isMedia = address.startsWith(paths.media(''))
	const isAttachment = isMedia && !shownMedia.has(path.extname(address).toLowerCase())
	return {
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'x-frame-options': 'SAMEORIGIN',
		'cross-origin-opener-policy': 'same-origin',
		'content-security-policy': isAttachment ? attachmentPolicy : policyFor(address),
		...(!isMedia && { 'permissions-policy': permissions }),
		...(isAttachment && { 'content-disposition': 'attachment' }),
	}
}

/** Who reads the site. */
export type SiteAccess = 'public' | 'members'

/**
 * How long a file may be kept: for ever when another content would have another name.
 *
 * What is for members is kept by nobody on the way to them.
 */
export function cacheControlFor(address: string, access: SiteAccess = 'public'): string {
	const isPrivate = access === 'members' && !isOpenToAll(address)
	const forHowLong = isNamedByContent(address) ? `max-age=${YEAR_SECONDS}, immutable` : 'no-cache'
	if (isPrivate) return `private, ${forHowLong}`
	return forHowLong === 'no-cache' ? forHowLong : `public, ${forHowLong}`
}

/** Whether another content at the address would have another name. */
function isNamedByContent(address: string): boolean {
	return (
		address.startsWith('/_astro/') ||
		address.startsWith(path.dirname(paths.palette('x')) + '/') ||
		address.startsWith(paths.media('')) ||
		/^\/pagefind\/[^/]+\//.test(address)
	)
}

/**
 * What only pages load: scripts, styles, fonts, the search index.
 *
 * A page loads half a dozen of them and a first query dozens; a page's headers weigh more than most scripts do.
 */
function isPart(address: string): boolean {
	const isOfIndex = address.startsWith('/pagefind/') && !address.endsWith('.js')
	return isOfIndex || address.startsWith('/_astro/')
}

/** A worker obeys the policy its own script came with, so the engine's files need the page's. */
function policyFor(address: string): string {
	const isSearch = address === paths.search || address.startsWith('/pagefind/')
	if (isSearch) return searchPolicy
	return address.startsWith(paths.displays) ? displayPolicy : pagePolicy
}
