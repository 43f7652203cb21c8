import { paths } from '#shared/paths.ts'
import { versionsInUse } from './keptPages.ts'
import type { Release } from './workerScope.ts'

const PREFIX = 'bantin-shell-'

/** Style sheets that a page names and no release has, because editors choose them. */
const palettes = /href="(\/giao-dien\/[^"]+\.css)"/g

/** Fetch the styles, fonts and scripts of a release, and the page for readers without a network. */
export async function fillShell({ version, shell }: Release): Promise<void> {
	const cache = await caches.open(PREFIX + version)
	await cache.addAll(shell)
	const page = await fetch(paths.offline)
	if (page.ok) await keepOfflinePage(page, version)
}

/** Keep the page for readers without a network as it is now. */
export async function keepOfflinePage(page: Response, version: string): Promise<void> {
	await keepPalettes(await page.clone().text(), version)
	await (await caches.open(PREFIX + version)).put(paths.offline, page)
}

/** Keep the colours that a kept page is shown in. */
export async function keepPalettes(html: string, version: string): Promise<void> {
	const cache = await caches.open(PREFIX + version)
	for (const [, address = ''] of html.matchAll(palettes)) {
		if (!(await cache.match(address))) await cache.add(address).catch(() => undefined)
	}
}

/** The page for readers without a network. */
export async function offlinePage(): Promise<Response> {
	return (await caches.match(paths.offline)) ?? Response.error()
}

/** Forget the releases whose styles no kept page uses. */
export async function dropFormerShells(version: string): Promise<void> {
	const used = (await versionsInUse()).add(version)
	for (const name of await caches.keys()) {
		if (name.startsWith(PREFIX) && !used.has(name.slice(PREFIX.length))) await caches.delete(name)
	}
}
