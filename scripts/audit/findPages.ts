import { pageTypeAt, unlinkedPages, type PageOfType } from './pageTypes.ts'
import type { Walk } from './walkSite.ts'

/** One page of every type the site has: of each type the one with most in it. */
export function findPages({ answers }: Walk): PageOfType[] {
	const richest = new Map<string, { address: string; length: number }>()
	for (const [address, { status, contentType, text }] of answers) {
		const type = pageTypeAt(address)
		if (!type || status !== 200 || !contentType.startsWith('text/html')) continue
		const { length } = text
		if (length > (richest.get(type)?.length ?? 0)) richest.set(type, { address, length })
	}
	const linked = [...richest].map(([type, { address }]) => ({ type, address, status: 200 }))
	return [...linked, ...unlinkedPages]
}
