import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { playlistSchema, type Playlist } from '#shared/displays/playlist.ts'
import { TIME_HEADER } from '#shared/displays/reportRules.ts'
import { always } from '#shared/displays/schedule.ts'
import { paths } from '#shared/paths.ts'
import { filesOf } from '#site/displays/offline/filesOf.ts'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'

/** A published display whose slides follow each other quickly. */
export interface FastDisplay {
	/** Its page. */
	url: string
	/** Slides in one loop. */
	slides: number
	/** Files that a device keeps of it. */
	files: number
	close: () => void
}

/** Serve the published files below `siteFolder`, and for the display `slug` all of its slides, each for `seconds`. */
export async function openFastDisplay(
	siteFolder: string,
	slug: string,
	seconds: number,
): Promise<FastDisplay> {
	const file = path.join(siteFolder, paths.playlist(slug))
	const playlist = quickened(
		playlistSchema.parse(JSON.parse(await readFile(file, 'utf8'))),
		seconds,
	)
	const body = JSON.stringify(playlist)
	const etag = `"${hash('sha256', body)}"`
	const context = {
		siteDir: siteFolder,
		cmsUrl: undefined,
		publisherUrl: undefined,
		redirects: new Redirects(siteFolder),
	}
	const server = createServer((request, response) => {
		if (request.url !== paths.playlist(slug)) {
			answerRequest(context, request, response).catch(() => response.destroy())
			return
		}
		const isKnown = request.headers['if-none-match'] === etag
		response.writeHead(isKnown ? 304 : 200, {
			'content-type': 'application/json',
			'cache-control': 'no-cache',
			[TIME_HEADER]: String(Date.now()),
			etag,
		})
		response.end(isKnown ? undefined : body)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	// A server that listens on a port has an address of this kind.
	const { port } = server.address() as AddressInfo
	return {
		url: `http://localhost:${port}${paths.display(slug)}`,
		slides: playlist.programmes[0]?.slides.length ?? 0,
		files: filesOf(playlist).length,
		close: () => {
			server.closeAllConnections()
			server.close()
		},
	}
}

function quickened(playlist: Playlist, seconds: number): Playlist {
	const slides = playlist.programmes.flatMap((programme) => programme.slides)
	const unlike = [...new Map(slides.map((slide) => [slide.id, slide])).values()]
	const [first] = playlist.programmes
	if (!first) throw new Error(`${playlist.display.name} plays nothing`)
	return {
		...playlist,
		// A clock or a ticker would make any frame look full.
		display: { ...playlist.display, zones: [] },
		version: `${playlist.version}-${seconds}`,
		programmes: [
			{
				...first,
				kind: 'fill',
				schedule: always,
				slides: unlike.map((slide) => ({ ...slide, seconds, schedule: always })),
			},
		],
	}
}
