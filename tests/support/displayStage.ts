import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { defaultIdentity } from '#shared/identity/identity.ts'
import { paletteSheet } from '#shared/identity/paletteSheet.ts'
import type { drawSlide } from '#site/displays/slides/drawSlide.ts'
import type { Surround } from '#site/displays/surround/surround.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

const types: Record<string, string> = {
	'.ts': 'text/javascript',
	'.css': 'text/css',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
	'.mp4': 'video/mp4',
	'.vtt': 'text/vtt',
}

declare global {
	interface Window {
		drawSlide: typeof drawSlide
		Surround: typeof Surround
	}
}

/** What the page may load: as the web server says, and the map that tells where the project's modules are. */
const POLICY =
	"default-src 'none'; img-src 'self'; media-src 'self'; font-src 'self'; style-src 'self'; script-src 'self' 'unsafe-inline'"

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Màn hình</title>
<script type="importmap">{"imports":{"#site/":"/site/","#shared/":"/shared/"}}</script>
<script type="module">
import { drawSlide } from '/site/displays/slides/drawSlide.ts'
import { Surround } from '/site/displays/surround/surround.ts'
await Promise.all(['400 1em Display', '700 1em Display'].map((font) => document.fonts.load(font)))
Object.assign(window, { drawSlide, Surround })
</script>
<link rel="stylesheet" href="/site/styles/displays.css"><link rel="stylesheet" href="/palette.css">
<main id="display" class="display"><div class="stage"><div class="ident">
<div class="ident-logo"><span class="logo-letter">Đ</span></div><p class="ident-name">Điện lực Sông Lam</p>
<p class="ident-line">Tin nội bộ của Tổng công ty và các đơn vị</p><div class="ident-clock"></div></div></div></main>`

/**
 * A display's page without a player: the modules of the site as they are, their types taken off. Its window has
 * `drawSlide` and `Surround` as soon as its letters are there.
 *
 * `media` are the bytes below `/media/`, by name.
 */
export async function openDisplayStage(
	media: Record<string, Buffer>,
	colours: { colour: string; accent: string } = defaultIdentity,
) {
	const bodyAt = async (address: string): Promise<Buffer | string | undefined> => {
		if (address === '/') return PAGE
		if (address === '/palette.css') return paletteSheet(colours).css
		if (address.startsWith('/media/')) return media[address.slice('/media/'.length)]
		if (!/^\/(site|shared)\/[\w/.-]+$/.test(address)) return undefined
		const bytes = await readFile(path.join(ROOT, address))
		return address.endsWith('.ts') ? stripTypeScriptTypes(bytes.toString()) : bytes
	}
	const server = createServer((request, response) => {
		const address = new URL(request.url ?? '/', 'http://localhost').pathname
		bodyAt(address).then(
			(body) => {
				if (body === undefined) return void response.writeHead(404).end()
				const type = types[path.extname(address)] ?? (address === '/' ? 'text/html' : '')
				if (type) response.setHeader('content-type', type)
				response.writeHead(200, { 'content-security-policy': POLICY }).end(body)
			},
			() => response.writeHead(404).end(),
		)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const port = server.address()
	if (port === null || typeof port === 'string') throw new Error('The stage has no port')
	return {
		url: `http://127.0.0.1:${port.port}/`,
		close: async () => {
			server.closeAllConnections()
			await new Promise((resolve) => server.close(resolve))
		},
	}
}
