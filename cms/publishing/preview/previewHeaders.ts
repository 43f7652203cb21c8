import { createHash } from 'node:crypto'
import { previewStyle } from './previewStyle.ts'

const styleHash = createHash('sha256').update(previewStyle).digest('base64')

/** A page of the site under the site's own policy, less all scripts: articles have none. */
const policy = [
	"default-src 'none'",
	"script-src 'none'",
	"img-src 'self'",
	"media-src 'self'",
	"font-src 'self'",
	`style-src 'self' 'sha256-${styleHash}'`,
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'self'",
].join('; ')

/** Headers of every answer at a preview's address: no memory may keep it and no other page show it. */
export const previewHeaders = {
	'Content-Type': 'text/html; charset=utf-8',
	'Cache-Control': 'no-store',
	'X-Robots-Tag': 'noindex, nofollow, noarchive',
	'Content-Security-Policy': policy,
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Referrer-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
} as const
