import type { ServerResponse } from 'node:http'
import type { TextQuestion } from '#site/search/plain/searchTexts.ts'

/** Answer the web server with the page of results that its reader, whose browser runs no script, asked for. */
export async function answerSearch(
	search: (question: TextQuestion) => Promise<Response>,
	url: string,
	response: ServerResponse,
): Promise<void> {
	const { searchParams } = new URL(url, 'http://localhost')
	try {
		const page = await search({
			typed: searchParams.get('q') ?? '',
			page: Number(searchParams.get('trang') ?? 1),
		})
		const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
		response.writeHead(page.status, headers).end(await page.bytes())
	} catch (error) {
		response.writeHead(500, { 'content-type': 'application/json' })
		response.end(JSON.stringify({ errors: [String(error)] }))
	}
}
