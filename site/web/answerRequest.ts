import { access } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { TIME_HEADER } from '#shared/displays/reportRules.ts'
import { paths } from '#shared/paths.ts'
import { answerHealth } from './answerHealth.ts'
import { answerReady } from './answerReady.ts'
import { answerStranger } from './answerStranger.ts'
import { answerSearch } from './answerSearch.ts'
import { forward, isOfCms, mayPass } from './forward.ts'
import { isOpenToAll } from './isOpenToAll.ts'
import { mayBeLarge } from './mayBeLarge.ts'
import type { MemberGate } from './memberGate.ts'
import { pageHeaders } from './policy.ts'
import type { Redirects } from './redirects.ts'
import { parseAddress } from './requestAddress.ts'
import { answerFile, answerNotFound, fileAt } from './siteFile.ts'
import { answerNotice } from './notice.ts'
import { isRead } from './isRead.ts'

const articlePattern = new RegExp(`^${paths.article('([^/]+)')}$`)
const playlistPattern = new RegExp(`^${paths.playlist('[^/]+')}$`)

/** What the CMS may be asked to do. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** What the web server works with. */
export interface WebContext {
	/** The published files; a symbolic link that is followed anew for each request. */
	siteDir: string
	cmsUrl: string | undefined
	publisherUrl: string | undefined
	redirects: Redirects
	/** Headers of every answer, whoever gives it. */
	always?: Record<string, string>
	/** Knows who may read; absent where everybody may. */
	members?: MemberGate
	/** Told the slug of each article that somebody reads. */
	countRead?: (slug: string) => void
}

/** Answer one request of the public port. */
export async function answerRequest(
	context: WebContext,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	for (const [name, value] of Object.entries(context.always ?? {})) response.setHeader(name, value)
	// Where nobody's session is looked at, a site for members says nothing of itself.
	const openDir = context.members ? undefined : context.siteDir
	const address = parseAddress(request.url ?? '')
	if (!address) return answerNotFound(openDir, request, response)
	if (address.path === paths.health) return answerHealth(context, response)
	if (address.path === paths.ready) return answerReady(context, response)
	if (isOfCms(address.path)) {
		// What a method does that nobody knows is a fault of the server to Next.
		if (!methods.has(request.method ?? '')) return answerNotAllowed([...methods], response)
		if (!mayPass(address.path, request)) return answerNotFound(openDir, request, response)
		const { cmsUrl } = context
		if (cmsUrl && !(await mayBeLarge(cmsUrl, request))) return answerTooLarge(response)
		return forward(cmsUrl, request, response)
	}
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		return answerNotAllowed(['GET', 'HEAD'], response)
	}
	if (context.members && !isOpenToAll(address.path)) {
		const verdict = await context.members.verdictFor(address.path, request.headers, new Date())
		if (verdict === 'unknown') return answerNotice('membersUnknown', request, response)
		if (verdict === 'stranger') return answerStranger(address.path, request, response)
	}
	if (address.path === paths.searchPlain) {
		if (await answerSearch(context.publisherUrl, address.query, request, response)) return
	}
	const isPlaylist = playlistPattern.test(address.path)
	if (isPlaylist) response.setHeader(TIME_HEADER, Date.now())
	// Hundreds of displays ask for theirs every few seconds, and no article ever had such an address.
	const [redirect, found] = await Promise.all([
		isPlaylist ? undefined : context.redirects.targetFor(address.path),
		fileAt(context.siteDir, address.path),
	])
	if (redirect) return answerRedirect(response, redirect + address.query)
	if ('moved' in found) return answerRedirect(response, found.moved + address.query)
	if ('file' in found) {
		const access = context.members ? ('members' as const) : ('public' as const)
		await answerFile(
			context.siteDir,
			{ ...found, address: address.path, access },
			request,
			response,
		)
		const slug = articlePattern.exec(address.path)?.[1]
		if (slug && isRead(request, response)) context.countRead?.(slug)
		return
	}
	if (!(await isPublished(context.siteDir))) return answerNotice('preparing', request, response)
	return answerNotFound(isOpenToAll(address.path) ? openDir : context.siteDir, request, response)
}

function answerNotAllowed(allowed: readonly string[], response: ServerResponse): void {
	response.writeHead(405, { ...pageHeaders('/'), allow: allowed.join(', ') }).end()
}

function answerTooLarge(response: ServerResponse): void {
	const message = 'Bạn cần đăng nhập để gửi tệp hoặc nội dung dài. Hãy đăng nhập rồi thử lại.'
	response.writeHead(401, {
		...pageHeaders('/'),
		'content-type': 'application/json; charset=utf-8',
		'cache-control': 'no-store',
		// What is still on its way is not read.
		connection: 'close',
	})
	response.end(JSON.stringify({ errors: [{ message, reason: 'unauthorized' }] }))
}

function answerRedirect(response: ServerResponse, location: string): void {
	const headers = { ...pageHeaders('/'), location, 'cache-control': 'no-cache' }
	response.writeHead(301, headers).end()
}

async function isPublished(siteDir: string): Promise<boolean> {
	return access(path.join(siteDir, 'index.html')).then(
		() => true,
		() => false,
	)
}
