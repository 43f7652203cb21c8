import type { Release } from '#site/offline/workerScope.ts'

/** What the caches with a release's pages, styles, fonts and scripts are called; its version follows. */
const PREFIX = 'bantin-display-shell-'

/** Styles, fonts, scripts and pictures that a page names. */
const named = /(?:href|src)="(\/(?:_astro|giao-dien|media)\/[^"]+)"/g

/** Fetch the styles, fonts and scripts of a release. */
export async function fillShell({ version, shell }: Release): Promise<void> {
	await (await caches.open(PREFIX + version)).addAll(shell)
}

/**
 * Keep a display's page, if it belongs to the release; forget it when the server has none any more.
 *
 * A page of another release would name scripts that are not kept: its own worker is on its way.
 */
export async function keepPage(
	path: string,
	response: Response,
	{ version, shell }: Release,
): Promise<void> {
	if (response.status === 404 || response.status === 410) return dropPage(path)
	const cache = await caches.open(PREFIX + version)
	const isPage = response.headers.get('content-type')?.startsWith('text/html')
	if (response.status !== 200 || !isPage || response.redirected) return
	const html = await response.text()
	for (const [, address = ''] of html.matchAll(named)) {
		if (shell.includes(address) || (await cache.match(address))) continue
		if (address.startsWith('/_astro/')) return
		await cache.add(address)
	}
	const headers = new Headers(response.headers)
	// The body has been unpacked already.
	headers.delete('content-encoding')
	headers.delete('content-length')
	await cache.put(path, new Response(html, { headers }))
}

/** The kept page, of this release if possible; undefined for none. */
export async function keptPage(path: string, { version }: Release): Promise<Response | undefined> {
	const names = await shells()
	for (const name of [PREFIX + version, ...names.reverse()]) {
		const kept = await (await caches.open(name)).match(path)
		if (kept) return kept
	}
	return undefined
}

/** Addresses of all pages that are kept. */
export async function keptPages(): Promise<string[]> {
	const pages: string[] = []
	for (const name of await shells()) {
		const requests = await (await caches.open(name)).keys()
		pages.push(...requests.map(({ url }) => new URL(url).pathname))
	}
	return pages.filter((path) => path.endsWith('/'))
}

/** Forget the releases of which no page is needed any more, because this one has it. */
export async function dropFormerShells({ version }: Release): Promise<void> {
	const own = await caches.open(PREFIX + version)
	for (const name of await shells()) {
		if (name === PREFIX + version) continue
		const requests = await (await caches.open(name)).keys()
		const pages = requests.filter(({ url }) => url.endsWith('/'))
		const newer = await Promise.all(pages.map((page) => own.match(page)))
		if (newer.every(Boolean)) await caches.delete(name)
	}
}

async function dropPage(path: string): Promise<void> {
	for (const name of await shells()) await (await caches.open(name)).delete(path)
}

async function shells(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(PREFIX))
}
