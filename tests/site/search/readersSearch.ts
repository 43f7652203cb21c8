import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { openControlServer } from '#site/publisher/controlServer.ts'
import { SearchShards } from '#site/publisher/searchShards.ts'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { aPublisher } from '#tests/site/publisher/newsroom.ts'

/** Everything readers get of an edition, from the real publisher, search and web server. */
export interface ReadersSearch {
	/** Without a trailing slash. */
	url: string
	/** Publish what has changed in the edition. */
	publish: () => Promise<void>
	close: () => Promise<void>
}

/** Publish `edition` with its search, and serve it. */
export async function openReadersSearch(edition: EditionServer): Promise<ReadersSearch> {
	const publisher = await aPublisher(edition, await edition.listen())
	const search = new SearchShards(publisher.press, publisher.folders)
	const publish = async () => {
		await publisher.publishAll(new Date())
		await search.updateAll()
		await search.settled()
	}
	await publish()
	const control = await openControlServer(0, {
		wake: () => undefined,
		status: () => Promise.resolve({}),
		report: () => Promise.resolve({}),
		preview: (request) => publisher.preview(request),
		search: (question) => publisher.search(question),
		rollBack: () => publisher.rollBack(new Date()),
		editionToken: edition.token,
	})
	const siteDir = publisher.folders.site
	const context = {
		siteDir,
		cmsUrl: undefined,
		publisherUrl: `http://127.0.0.1:${portOf(control.address())}`,
		redirects: new Redirects(siteDir),
	}
	const web = createServer((request, response) => void answerRequest(context, request, response))
	await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
	return {
		url: `http://127.0.0.1:${portOf(web.address())}`,
		publish,
		close: async () => {
			await search.stop()
			for (const server of [web, control]) {
				server.closeAllConnections()
				server.close()
			}
			publisher.close()
			edition.close()
			await rm(path.dirname(siteDir), { recursive: true })
		},
	}
}

function portOf(address: AddressInfo | string | null): number {
	if (address === null || typeof address === 'string') throw new Error('The server has no port')
	return address.port
}
