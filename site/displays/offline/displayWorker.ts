/**
 * Lets displays start and play while the network is gone.
 *
 * It answers for displays alone, and the readers' worker for none of them: neither can break the other.
 * What files there are the page decides (see `shelf.ts`); this only answers with them.
 */
import { paths } from '#shared/paths.ts'
import type { WorkerFetch, WorkerScope } from '#site/offline/workerScope.ts'
import { answerPart } from './answerPart.ts'
import { dropFormerShells, fillShell, keepPage, keptPage, keptPages } from './displayShell.ts'
import { hashInAddress } from './keptAddress.ts'

/** Milliseconds that a display waits for a network that may be too weak. */
const PATIENCE_MS = 1_500

// Scripts of this kind run nowhere else.
const worker = globalThis as unknown as WorkerScope
const release = worker.bantin

worker.addEventListener('install', (event) => {
	event.waitUntil(fillShell(release).then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver())
})

worker.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request
	const { origin, pathname, search } = new URL(url)
	if (origin !== location.origin || method !== 'GET') return
	const isPage = mode === 'navigate' && pathname.startsWith(paths.displays)
	// With a question it is a page for one look, such as the preview.
	if (isPage && !search) event.respondWith(openPage(event, pathname))
	else if (hashInAddress(url)) event.respondWith(openFile(event.request))
	else if (/^\/(?:_astro|giao-dien|media)\//.test(pathname))
		event.respondWith(openPart(event.request))
})

/** Bring the pages that displays are on to this release, and only then answer for them. */
async function takeOver(): Promise<void> {
	const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
	const addresses = [...open.map(({ url }) => new URL(url).pathname), ...(await keptPages())]
	const pages = new Set(addresses.filter((path) => path.startsWith(paths.displays)))
	for (const path of pages) await takePage(path).catch(() => undefined)
	await worker.clients.claim()
	await worker.registration.navigationPreload?.enable()
}

async function takePage(path: string): Promise<void> {
	await keepPage(path, await fetch(path, { cache: 'no-store' }), release)
	await dropFormerShells(release)
}

/** The page as it is now; the kept copy when nothing comes, or nothing in time. */
async function openPage(event: WorkerFetch, path: string): Promise<Response> {
	const answer = event.preloadResponse.then((early) => early ?? fetch(event.request))
	const taken = answer.then((response) => keepPage(path, response.clone(), release))
	event.waitUntil(taken.catch(() => undefined))
	const first = await Promise.race([
		answer.catch(() => undefined),
		new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS)),
	])
	if (first && first.status < 500) return first
	return (await keptPage(path, release)) ?? answer
}

async function openFile(request: Request): Promise<Response> {
	const kept = await caches.match(request.url)
	return kept ? answerPart(kept, request.headers.get('range')) : fetch(request)
}

async function openPart(request: Request): Promise<Response> {
	return (await caches.match(request.url)) ?? fetch(request)
}
