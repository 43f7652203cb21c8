import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import {
	entryKeySchema,
	PREVIEW_PATH,
	WAKE_PATH,
	type EntryKey,
	type PreviewRequest,
} from '#shared/editions/edition.ts'
import { operationsPaths } from '#shared/operations/operationsPaths.ts'
import { REPORT_PATH, STATUS_PATH } from '#shared/publishing/publisherStatus.ts'
import { ROLLBACK_PATH } from '#shared/publishing/rollback.ts'
import { SEARCH_PATH } from '#site/search/plain/searchPath.ts'
import type { TextQuestion } from '#site/search/plain/searchTexts.ts'
import { answerPreview } from './answerPreview.ts'
import { answerRollback } from './answerRollback.ts'
import { answerSearch } from './answerSearch.ts'
import { isBearer } from './isBearer.ts'

const wakeSchema = z.object({ entries: z.array(entryKeySchema).default([]) })

/** What the control server passes on to. */
export interface Control {
	wake: (hints: readonly EntryKey[]) => void
	/** The page of results for a browser that runs no script. */
	search: (question: TextQuestion) => Promise<Response>
	status: () => Promise<unknown>
	/** The status, with what it is about; for the CMS alone, as previews are. */
	report: () => Promise<unknown>
	/** The figures, as Prometheus reads them; absent where nobody counts. */
	metrics?: () => Promise<string>
	/** The page that was asked for, of the site as it would be. */
	preview: (request: PreviewRequest) => Promise<Response>
	/** Go back to the former release; how many pages that took. */
	rollBack: () => Promise<number>
	/** What the CMS shows for a preview, a report or a rollback; nobody gets one while it is empty. */
	editionToken: string
}

/** The publisher's door for the CMS and the web server, on this machine only. */
export function openControlServer(port: number, control: Control): Promise<Server> {
	const server = createServer((request, response) => {
		if (request.method === 'POST' && request.url === PREVIEW_PATH) {
			void answerPreview(control, request, response)
			return
		}
		if (request.method === 'POST' && request.url === ROLLBACK_PATH) {
			void answerRollback(control, request, response)
			return
		}
		if (request.method === 'GET' && request.url?.startsWith(`${SEARCH_PATH}?`)) {
			void answerSearch(control.search, request.url, response)
			return
		}
		if (request.method === 'GET' && request.url === operationsPaths.metrics) {
			void answerMetrics(control, response)
			return
		}
		const answer = (code: number, body: unknown) => {
			response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body))
		}
		if (
			request.url === REPORT_PATH &&
			!isBearer(request.headers.authorization, control.editionToken)
		) {
			return answer(401, { errors: ['No token'] })
		}
		answerTo(request, control).then(
			(body) =>
				body === undefined ? answer(404, { errors: ['No such address'] }) : answer(200, body),
			(error: unknown) => answer(400, { errors: [String(error)] }),
		)
	})
	return new Promise((resolve, reject) => {
		server.once('error', reject)
		server.listen(port, '127.0.0.1', () => resolve(server))
	})
}

async function answerMetrics({ metrics }: Control, response: ServerResponse): Promise<void> {
	const text = await metrics?.().catch(() => undefined)
	response.writeHead(text === undefined ? 503 : 200, {
		'content-type': 'text/plain; version=0.0.4',
	})
	response.end(text)
}

async function answerTo(
	request: IncomingMessage,
	control: Pick<Control, 'wake' | 'status' | 'report'>,
): Promise<unknown> {
	if (request.method === 'GET' && request.url === STATUS_PATH) return control.status()
	if (request.method === 'GET' && request.url === REPORT_PATH) return control.report()
	if (request.method !== 'POST' || request.url !== WAKE_PATH) return undefined
	const isEmpty = request.headers['content-length'] === '0'
	control.wake(isEmpty ? [] : wakeSchema.parse(await json(request)).entries)
	return { ok: true }
}
