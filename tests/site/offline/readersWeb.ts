import { createServer, type IncomingMessage } from 'node:http'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { anEdition, aPublisher } from '#tests/site/publisher/newsroom.ts'
import { listen } from '#tests/site/web/askServer.ts'

/** What stands between a reader and the server. */
export type Network = 'up' | 'silent' | 'down'

/** A published newsroom behind the public port, a newsroom's admin behind that, and who read what. */
export async function openReadersWeb() {
	const server = anEdition(12)
	const publisher = await aPublisher(server, await server.listen())
	await publisher.publishAll(new Date())
	const siteDir = publisher.folders.site
	const cms = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Toà soạn</h1>')
	})
	const reads: string[] = []
	const context = {
		siteDir,
		cmsUrl: await listen(cms),
		publisherUrl: undefined,
		redirects: new Redirects(siteDir),
		countRead: (slug: string) => void reads.push(slug),
	}
	const requests: IncomingMessage[] = []
	let network: Network = 'up'
	const web = createServer((request, response) => {
		requests.push(request)
		if (network === 'down') request.socket.destroy()
		else if (network === 'up') void answerRequest(context, request, response)
	})
	return {
		server,
		publisher,
		/** Slugs of the articles that count as read, in their order. */
		reads,
		/** Everything the public port was asked. */
		requests,
		url: await listen(web),
		turn: (to: Network) => {
			network = to
		},
		close: async () => {
			for (const each of [web, cms]) {
				each.closeAllConnections()
				each.close()
			}
			publisher.close()
			server.close()
			await rm(path.dirname(siteDir), { recursive: true })
		},
	}
}
