/**
 * Lets readers open the home page and what they read lately while the network is gone or too slow.
 *
 * Why by hand: the rules are few (the network first, a copy only when it fails, nothing of the newsroom
 * ever, what is withdrawn goes), and each is easier to see here than in the settings of a library.
 */
import { paths } from '#shared/paths.ts'
import { SHOWN_HEADER } from '#site/reads/shownHeader.ts'
import { dropWithdrawn } from './dropWithdrawn.ts'
import { isGone } from './isGone.ts'
import { dropOldest, dropPage, keepPage, showKept } from './keptPages.ts'
import { dropPictures, keepPicture } from './keptPictures.ts'
import { isOfNewsroom } from './isOfNewsroom.ts'
import { mayKeep } from './mayKeep.ts'
import { dropFormerShells, fillShell, keepOfflinePage, keepPalettes, offlinePage } from './shell.ts'
import type { WorkerFetch, WorkerScope } from './workerScope.ts'

/** Milliseconds that a reader waits for a network that may be too weak. */
const PATIENCE_MS = 3_000

/** Files whose names change with their content: a copy is as good as the file. */
const namedByContent = /^\/(?:_astro|media|giao-dien)\//

// Scripts of this kind run nowhere else.
const worker = globalThis as unknown as WorkerScope
const { version } = worker.bantin

worker.addEventListener('install', (event) => {
	event.waitUntil(fillShell(worker.bantin).then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver())
})

worker.addEventListener('fetch', (event) => {
	const { method, mode, url, headers } = event.request
	const { origin, pathname } = new URL(url)
	if (origin !== location.origin) return
	if (headers.has(SHOWN_HEADER)) event.waitUntil(takeFromStore(pathname))
	else if (method !== 'GET') return
	else if (mode === 'navigate') event.respondWith(openPage(event, pathname))
	else if (namedByContent.test(pathname) && !headers.has('range'))
		event.respondWith(openFile(event))
})

/** Begin to answer for every page, and keep those that are open already. */
async function takeOver(): Promise<void> {
	await worker.clients.claim()
	await worker.registration.navigationPreload?.enable()
	// No page is answered before this has ended, and a silent network never ends.
	await Promise.race([takeOpenPages(), patience()])
	await dropFormerShells(version)
}

/** Keep the pages that are open, and the home page. */
async function takeOpenPages(): Promise<void> {
	const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
	for (const { url } of open) await takeFromStore(new URL(url).pathname)
	await take(paths.home, await fetch(paths.home))
}

function patience(): Promise<'slow'> {
	return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, 'slow'))
}

/** Keep a page as the browser itself has stored it: nobody is counted as a reader twice. */
async function takeFromStore(path: string): Promise<void> {
	if (mayKeep(path)) await take(path, await fetch(path, { cache: 'force-cache' }))
}

function openPage(event: WorkerFetch, path: string): Promise<Response> {
	const answer = event.preloadResponse.then((early) => early ?? fetch(event.request))
	if (isOfNewsroom(path) || event.request.headers.get('sec-purpose')?.includes('prefetch'))
		return answer
	const isWhole = !new URL(event.request.url).search
	const taken = answer.then((response) => (isWhole ? take(path, response.clone()) : undefined))
	event.waitUntil(taken.catch(() => undefined))
	return mayKeep(path) ? answerInTime(answer, path) : answer.catch(offlinePage)
}

/** The page as it is now; the kept copy when nothing comes, or nothing in time. */
async function answerInTime(answer: Promise<Response>, path: string): Promise<Response> {
	const first = await Promise.race([answer.catch(() => 'offline' as const), patience()])
	if (first instanceof Response && first.status < 500) return first
	const kept = await showKept(path, first === 'slow' ? 'slow' : 'offline', new Date())
	return kept ?? answer.catch(offlinePage)
}

/** Keep the answer if it is a page; what is not there any more is forgotten. */
async function take(path: string, response: Response): Promise<void> {
	const now = new Date()
	const isPage = response.headers.get('content-type')?.startsWith('text/html')
	if (response.status === 200 && response.type === 'basic' && isPage && !response.redirected) {
		if (path === paths.offline) return keepOfflinePage(response, version)
		if (!mayKeep(path)) return
		await keepPalettes(await response.clone().text(), version)
		await keepPage(path, response, version, now)
	} else if (isGone(response)) {
		await drop(path)
	}
	await dropOldest(now)
	await dropWithdrawn(drop, now)
}

async function drop(path: string): Promise<void> {
	await dropPage(path)
	await dropPictures(path)
}

async function openFile(event: WorkerFetch): Promise<Response> {
	const { request, clientId } = event
	const kept = await caches.match(request)
	if (kept) return kept
	const response = await fetch(request)
	if (request.destination === 'image') {
		const copy = response.clone()
		const page = await worker.clients.get(clientId)
		if (page) event.waitUntil(keepPicture(request, copy, new URL(page.url).pathname))
	}
	return response
}
