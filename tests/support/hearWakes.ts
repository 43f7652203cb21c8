import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { env } from '#cms/env.ts'
import { WAKE_PATH, type EntryKey } from '#shared/editions/edition.ts'

/** What stands in the publisher's place. */
export interface HeardWakes {
	/** How often it was woken for just this entry. */
	heardOf: (key: EntryKey) => number
	close: () => void
}

/** Stand in the publisher's place and hear what it is woken for. */
export async function hearWakes(): Promise<HeardWakes> {
	const heard: string[] = []
	const server = createServer((request, response) => {
		void text(request).then((body) => {
			if (request.url === WAKE_PATH) heard.push(body)
			response.end()
		})
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	// Listening on a port, it has an address.
	const { port } = server.address() as AddressInfo
	const { publisherUrl } = env
	env.publisherUrl = `http://127.0.0.1:${port}`
	return {
		heardOf: (key) => heard.filter((body) => body === JSON.stringify({ entries: [key] })).length,
		close: () => {
			env.publisherUrl = publisherUrl
			server.close()
		},
	}
}
