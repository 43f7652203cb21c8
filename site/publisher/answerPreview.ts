import type { IncomingMessage, ServerResponse } from 'node:http'
import { previewRequestSchema, type PreviewRequest } from '#shared/editions/edition.ts'
import type { Control } from './controlServer.ts'
import { isBearer } from './isBearer.ts'

/** Bytes; the longest article there is has a tenth of it. */
const REQUEST_MAX = 32 * 1024 * 1024

/** Answer the CMS's request for a preview; nobody but the CMS gets one. */
export async function answerPreview(
	{ preview, editionToken }: Pick<Control, 'preview' | 'editionToken'>,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const refuse = (code: number, reason: string) => {
		response
			.writeHead(code, { 'content-type': 'application/json', connection: 'close' })
			.end(JSON.stringify({ errors: [reason] }))
	}
	if (!isBearer(request.headers.authorization, editionToken)) return refuse(401, 'No token')
	let asked: PreviewRequest
	try {
		asked = previewRequestSchema.parse(JSON.parse(await textOf(request)))
	} catch (error) {
		return refuse(400, String(error))
	}
	try {
		const page = await preview(asked)
		const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
		response.writeHead(page.status, headers).end(await page.bytes())
	} catch (error) {
		refuse(500, String(error))
	}
}

async function textOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = []
	let size = 0
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length
		if (size > REQUEST_MAX) throw new Error(`A preview has at most ${REQUEST_MAX} bytes`)
		parts.push(part)
	}
	return Buffer.concat(parts).toString('utf8')
}
