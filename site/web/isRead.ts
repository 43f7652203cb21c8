import type { IncomingMessage, ServerResponse } from 'node:http'
import { SHOWN_HEADER } from '#site/reads/shownHeader.ts'

/** What programs that read for nobody call themselves. */
const robots =
	/(?<!cu)bot|crawl|spider|slurp|preview|externalhit|monitor|^(?:curl|wget|python|java|node)\b/i

/** Whether the answer with an article's page is one that somebody reads now. */
export function isRead(
	{ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
	{ statusCode }: Pick<ServerResponse, 'statusCode'>,
): boolean {
	if (statusCode !== 200) return false
	const agent = headers['user-agent'] ?? ''
	if (!agent || robots.test(agent)) return false
	if (method === 'HEAD') return headers[SHOWN_HEADER] !== undefined
	const purpose = [headers['sec-purpose'], headers.purpose].flat().join()
	return method === 'GET' && !purpose.includes('prefetch')
}
