import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { handleEndpoints } from 'payload'
import { env } from '#cms/env.ts'
import config from '#cms/payload.config.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { secret } from '#cms/secret.ts'
import { EditionSource } from '#site/publisher/editionSource.ts'
import { Publisher } from '#site/publisher/publisher.ts'
import { loadSiteBundle } from '#site/publisher/siteBundle.ts'
import { setup as buildRenderer } from './buildRenderer.ts'
import { publishedTexts } from './publishedTexts.ts'

const DIST = path.resolve(import.meta.dirname, '../../site/dist')

/** What readers have of the CMS of this test file, published by the real publisher. */
export interface ReadersSite {
	/** Bring the files in line with the edition. */
	publish: () => Promise<void>
	/** Every match of `pattern` in the bytes and the names of all published files. */
	wordsLike: (pattern: RegExp) => Promise<Set<string>>
	close: () => Promise<void>
}

/** Publish what the CMS of this test file offers, through its own door and over real HTTP. */
export async function openReadersSite(): Promise<ReadersSite> {
	await buildRenderer()
	const server = createServer((incoming, outgoing) => {
		void answer(incoming.method ?? 'GET', incoming.url ?? '/', incoming).then(
			(response) => {
				outgoing.writeHead(response.status, Object.fromEntries(response.headers))
				void response.arrayBuffer().then((bytes) => outgoing.end(Buffer.from(bytes)))
			},
			() => outgoing.writeHead(500).end(),
		)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	// A server that listens on a port says so in this form.
	const { port } = server.address() as AddressInfo
	const publisher = new Publisher({
		dataDir: path.join(env.dataDir, 'readers'),
		siteUrl: 'http://bantin.test',
		source: new EditionSource(`http://127.0.0.1:${port}`, toEditionToken(secret)),
		bundle: await loadSiteBundle(DIST),
		log: () => undefined,
	})
	return {
		publish: async () => {
			const { failed } = await publisher.publishAll(new Date())
			if (failed > 0) throw new Error(`${failed} entries or pages could not be published`)
		},
		wordsLike: async (pattern) => {
			const found = new Set<string>()
			for await (const { file, text } of publishedTexts(`${publisher.folders.site}/`)) {
				for (const word of `${file}\n${text}`.match(pattern) ?? []) found.add(word)
			}
			return found
		},
		close: async () => {
			publisher.close()
			server.closeAllConnections()
			await new Promise((resolve) => server.close(resolve))
		},
	}
}

async function answer(
	method: string,
	url: string,
	incoming: Readable & { headers: NodeJS.Dict<string | string[]> },
): Promise<Response> {
	const chunks: Buffer[] = []
	for await (const chunk of incoming) chunks.push(chunk as Buffer)
	const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
		name,
		[value].flat().join(', '),
	])
	return handleEndpoints({
		config,
		path: url.split('?')[0] ?? '/',
		request: new Request(`http://localhost${url}`, {
			method,
			headers,
			...(method === 'GET' ? {} : { body: Buffer.concat(chunks) }),
		}),
	})
}
