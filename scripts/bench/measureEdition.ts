import { editionPaths } from '#shared/editions/edition.ts'
import { toDurationText } from './measure.ts'

/** Times each question is asked; the quickest counts, for the others waited for something else. */
const TIMES = 5

/** What the CMS's edition door takes for the publisher's three questions, in words. */
export async function measureEdition(cmsUrl: string, token: string): Promise<string> {
	const ask = async (init: RequestInit & { headers?: Record<string, string> }) => {
		const headers = { ...init.headers, authorization: `Bearer ${token}` }
		const response = await fetch(cmsUrl + editionPaths.manifest, { ...init, headers })
		return { response, body: await response.arrayBuffer() }
	}
	const quickest = async (init: Parameters<typeof ask>[0]) => {
		let least = Number.POSITIVE_INFINITY
		for (let time = 0; time < TIMES; time++) {
			const started = performance.now()
			await ask(init)
			least = Math.min(least, performance.now() - started)
		}
		return toDurationText(least)
	}
	const { response, body } = await ask({})
	const etag = response.headers.get('etag') ?? ''
	// The CMS has just answered in this very shape.
	const { entries } = JSON.parse(Buffer.from(body).toString()) as { entries: { type: string }[] }
	const one = JSON.stringify({
		entries: entries.filter(({ type }) => type === 'article').slice(-1),
	})
	const whole = await quickest({})
	const unchanged = await quickest({ headers: { 'if-none-match': etag } })
	const headers = { 'content-type': 'application/json' }
	const partial = await quickest({ method: 'POST', headers, body: one })
	const size = `${entries.length} entries, ${(body.byteLength / 1e6).toFixed(1)} MB`
	return `whole ${whole} (${size}) · nothing new ${unchanged} · one article ${partial}`
}
