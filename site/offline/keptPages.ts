import { paths } from '#shared/paths.ts'
import { withKeptNotice, type KeptReason } from './keptNotice.ts'

/** Where the pages a reader has read are kept. */
export const PAGES = 'bantin-pages'

/** When a page was kept; an ISO time. */
export const KEPT_AT = 'x-kept-at'

/** The release whose styles and scripts a kept page uses. */
const KEPT_WITH = 'x-kept-with'

/** Pages, the home page among them. */
const MOST = 50

/** Thirty days. */
const LONGEST_MS = 30 * 86_400_000

/** Keep what readers get at `path`. */
export async function keepPage(
	path: string,
	response: Response,
	version: string,
	now: Date,
): Promise<void> {
	const headers = new Headers(response.headers)
	// The body has been unpacked already.
	headers.delete('content-encoding')
	headers.delete('content-length')
	headers.set(KEPT_AT, now.toISOString())
	headers.set(KEPT_WITH, version)
	const page = new Response(await response.blob(), { headers })
	const pages = await caches.open(PAGES)
	// A page that is put again counts as new only when it was gone in between.
	await pages.delete(path)
	await pages.put(path, page)
}

/** The kept copy of a page, marked as one; undefined when there is none young enough. */
export async function showKept(
	path: string,
	reason: KeptReason,
	now: Date,
): Promise<Response | undefined> {
	const kept = await (await caches.open(PAGES)).match(path)
	if (!kept || isTooOld(kept, now)) return undefined
	const html = withKeptNotice(await kept.text(), reason, kept.headers.get(KEPT_AT) ?? '')
	return new Response(html, { headers: kept.headers })
}

/** Addresses of the kept pages, the oldest first. */
export async function keptPaths(): Promise<string[]> {
	const requests = await (await caches.open(PAGES)).keys()
	return requests.map(({ url }) => new URL(url).pathname)
}

/** Forget the copy of a page. */
export async function dropPage(path: string): Promise<void> {
	await (await caches.open(PAGES)).delete(path)
}

/** Releases that kept pages still need the styles of. */
export async function versionsInUse(): Promise<Set<string>> {
	const kept = await (await caches.open(PAGES)).matchAll()
	return new Set(kept.flatMap(({ headers }) => headers.get(KEPT_WITH) ?? []))
}

/** Keep the newest pages, and none for longer than thirty days; the home page stays. */
export async function dropOldest(now: Date): Promise<void> {
	const pages = await caches.open(PAGES)
	for (const request of await pages.keys()) {
		const kept = await pages.match(request)
		if (kept && isTooOld(kept, now)) await pages.delete(request)
	}
	const others = (await keptPaths()).filter((path) => path !== paths.home)
	for (const path of others.slice(0, Math.max(0, others.length - (MOST - 1)))) {
		await dropPage(path)
	}
}

function isTooOld({ headers }: Response, now: Date): boolean {
	return now.getTime() - Date.parse(headers.get(KEPT_AT) ?? '') > LONGEST_MS
}
