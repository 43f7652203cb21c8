import { createServer, type IncomingMessage, type Server } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import { entryKeySchema, WAKE_PATH, type EntryKey } from '#shared/editions/edition.ts'

const wakeSchema = z.object({ entries: z.array(entryKeySchema).default([]) })

/** What the control server passes on to. */
export interface Control {
	wake: (hints: readonly EntryKey[]) => void
	status: () => Promise<unknown>
}

/** The publisher's door for the CMS and the web server, on this machine only. */
export function openControlServer(port: number, { wake, status }: Control): Promise<Server> {
	const server = createServer((request, response) => {
		const answer = (code: number, body: unknown) => {
			response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body))
		}
		answerTo(request, { wake, status }).then(
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

async function answerTo(request: IncomingMessage, control: Control): Promise<unknown> {
	if (request.method === 'GET' && request.url === '/status') return control.status()
	if (request.method !== 'POST' || request.url !== WAKE_PATH) return undefined
	const isEmpty = request.headers['content-length'] === '0'
	control.wake(isEmpty ? [] : wakeSchema.parse(await json(request)).entries)
	return { ok: true }
}
