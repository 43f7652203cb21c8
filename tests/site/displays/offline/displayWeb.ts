import { hash } from 'node:crypto'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Playlist, PlaylistFile } from '#shared/displays/playlist.ts'
import { displayPaths } from '#shared/displays/reportRules.ts'
import { paths } from '#shared/paths.ts'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { listen } from '#tests/site/web/askServer.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'
import { displayEntries } from '#tests/support/displayEntries.ts'

/** The display of the fixtures that the tests look at. */
export const SLUG = 'cang-tin'

/** What stands between a display and the server. */
export type Network = 'up' | 'silent' | 'down'

/** What a display asked of the CMS, and with which key. */
export interface Asked {
	path: string
	key: string | undefined
	body: unknown
}

/** A display's page and playlist behind the real public port, and a CMS that answers as it is told. */
export async function openDisplayWeb() {
	const siteDir = await mkdtemp(path.join(tmpdir(), 'bantin-display-'))
	await writePages(siteDir)
	let network: Network = 'up'
	const spoilt = new Map<string, Buffer>()
	const asked: Asked[] = []
	let cmsAnswer: (asked: Asked) => { status: number; body: object } = () => ({
		status: 200,
		body: { accepted: 0 },
	})
	const cms = createServer((request, response) => {
		const chunks: Buffer[] = []
		request.on('data', (chunk: Buffer) => chunks.push(chunk))
		request.on('end', () => {
			const body: unknown = JSON.parse(Buffer.concat(chunks).toString() || '{}')
			const question = { path: request.url ?? '', key: request.headers.authorization, body }
			asked.push(question)
			const answer = cmsAnswer(question)
			response.writeHead(answer.status, { 'content-type': 'application/json' })
			response.end(JSON.stringify(answer.body))
		})
	})
	const context = {
		siteDir,
		cmsUrl: await listen(cms),
		publisherUrl: undefined,
		redirects: new Redirects(siteDir),
	}
	const web = createServer((request, response) => {
		const bytes = spoilt.get((request.url ?? '').replace(/\?.*/, ''))
		if (network === 'down') request.socket.destroy()
		else if (bytes) {
			// Said to be a megabyte longer than what comes before the line breaks.
			response.writeHead(200, { 'content-length': bytes.length + 1_000_000 }).write(bytes)
			setTimeout(() => response.destroy(), 20)
		} else if (network === 'up') void answerRequest(context, request, response)
	})
	const url = (await listen(web)).replace('127.0.0.1', 'localhost')
	return {
		url,
		page: url + paths.display(SLUG),
		asked,
		reports: () => asked.filter((each) => each.path === displayPaths.report),
		turn: (to: Network) => {
			network = to
			if (to === 'down') web.closeAllConnections()
		},
		answerAs: (answer: typeof cmsAnswer) => {
			cmsAnswer = answer
		},
		/** Put a file beside the pages; what a playlist says of it. */
		addFile: async (name: string, bytes: Buffer, mimeType: string): Promise<PlaylistFile> => {
			await writeFile(path.join(siteDir, paths.media(name)), bytes)
			const sha256 = hash('sha256', bytes)
			return {
				...{ url: paths.media(name), size: bytes.length, sha256, mimeType },
				...{ width: 640, height: 400 },
			}
		},
		/** From now on only these bytes of the file come, and then the line breaks. */
		breakOff: (file: PlaylistFile, bytes: Buffer) => spoilt.set(file.url, bytes),
		mend: () => spoilt.clear(),
		publish: async (playlist: Playlist): Promise<void> => {
			await writeFile(path.join(siteDir, paths.playlist(SLUG)), JSON.stringify(playlist))
		},
		close: async () => {
			for (const each of [web, cms]) {
				each.closeAllConnections()
				each.close()
			}
			await rm(siteDir, { recursive: true })
		},
	}
}

async function writePages(siteDir: string): Promise<void> {
	const site = await openFixtureSite(displayEntries)
	await cp(site.assetsDir, siteDir, { recursive: true })
	await mkdir(path.join(siteDir, paths.media('')), { recursive: true })
	const write = async (address: string, text: string) => {
		const file = path.join(siteDir, address.endsWith('/') ? `${address}index.html` : address)
		await mkdir(path.dirname(file), { recursive: true })
		await writeFile(file, text)
	}
	await write(paths.home, '<!doctype html><title>Bản tin</title>')
	for (const address of [paths.displays, paths.display(SLUG)]) {
		const { text } = await site.read(address)
		await write(address, text)
		const palette = /\/giao-dien\/[^"]+\.css/.exec(text)?.[0]
		if (palette) await write(palette, (await site.read(palette)).text)
	}
}
