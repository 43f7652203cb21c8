import { hash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import path from 'node:path'
import type { Playlist, PlaylistFile } from '#shared/displays/playlist.ts'
import { paths } from '#shared/paths.ts'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { anEdition, aPublisher } from '#tests/site/publisher/newsroom.ts'
import { listen } from '#tests/site/web/askServer.ts'
import { aFile, SLUG } from './playlistBuilders.ts'

/** A published display behind the real web server; what its playlist says, the test writes. */
export async function openDisplayWeb() {
	const server = anEdition(0)
	server.put('display', {
		...{ id: 'd1', slug: SLUG, name: 'Sảnh chính', place: 'Tầng 1', unit: null, zones: ['clock'] },
		...{ orientation: 'landscape', sound: false, quietHours: null, leaseHours: 24 },
	})
	const publisher = await aPublisher(server, await server.listen())
	await publisher.publishAll(new Date())
	const siteDir = publisher.folders.site
	const playlistFile = path.join(siteDir, paths.playlist(SLUG))
	await rm(`${playlistFile}.br`, { force: true })
	const redirects = new Redirects(siteDir)
	const context = { siteDir, cmsUrl: undefined, publisherUrl: undefined, redirects }
	const requests: IncomingMessage[] = []
	let isUp = true
	const web = createServer((request, response) => {
		requests.push(request)
		if (isUp) void answerRequest(context, request, response)
		else request.socket.destroy()
	})
	const put = async (file: string, bytes: string | Uint8Array): Promise<void> => {
		await mkdir(path.dirname(file), { recursive: true })
		await writeFile(`${file}.new`, bytes)
		await rename(`${file}.new`, file)
	}
	return {
		url: await listen(web),
		page: paths.display(SLUG),
		/** Everything that was asked. */
		requests,
		/** Publish a playlist, or whatever else the text is. */
		write: (playlist: Playlist | string) =>
			put(playlistFile, typeof playlist === 'string' ? playlist : JSON.stringify(playlist)),
		/** Publish a file of a slide. */
		putMedia: async (name: string, bytes: Uint8Array): Promise<PlaylistFile> => {
			const url = paths.media(name)
			await put(path.join(siteDir, url), bytes)
			return aFile({ url, size: bytes.length, sha256: hash('sha256', bytes) })
		},
		turn: (to: 'up' | 'down') => {
			isUp = to === 'up'
		},
		close: async () => {
			web.closeAllConnections()
			web.close()
			publisher.close()
			server.close()
			await rm(path.dirname(siteDir), { recursive: true })
		},
	}
}
