import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { paths } from '#shared/paths.ts'
import { cacheControlFor, pageHeaders } from './policy.ts'

/** Types that `send` does not know, or not well enough. */
const types: Record<string, string> = {
	'.xml': 'application/xml; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.avif': 'image/avif',
}

/** The file that answers an address, the address it should have been, or nothing. */
export type FoundFile = { file: string } | { moved: string } | { missing: true }

/** Find what answers `address` below `siteDir`. */
export async function fileAt(siteDir: string, address: string): Promise<FoundFile> {
	if (address.endsWith('/index.html')) {
		const folder = address.slice(0, -'index.html'.length)
		return (await isFile(path.join(siteDir, address))) ? { moved: folder } : { missing: true }
	}
	const name = path.basename(address)
	if (name.startsWith('_') || name.endsWith('.br')) return { missing: true }
	const file = path.join(siteDir, address.endsWith('/') ? `${address}index.html` : address)
	if (await isFile(file)) return { file }
	const isFolder = !address.endsWith('/') && (await isFile(path.join(file, 'index.html')))
	return isFolder ? { moved: `${address}/` } : { missing: true }
}

/** Answer with a file: whole, in part, or with word that the reader has it already. */
export async function answerFile(
	file: string,
	address: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const twin = `${file}.br`
	const hasTwin = await isFile(twin)
	const isCompressed = hasTwin && acceptsBrotli(request)
	const headers = {
		...pageHeaders(address),
		'cache-control': cacheControlFor(address),
		'content-type': types[path.extname(file)],
		...(hasTwin && { vary: 'Accept-Encoding' }),
		...(isCompressed && { 'content-encoding': 'br' }),
	}
	for (const [name, value] of Object.entries(headers)) {
		if (value !== undefined) response.setHeader(name, value)
	}
	await new Promise<void>((resolve, reject) => {
		send(request, encodeURI(isCompressed ? twin : file), { cacheControl: false, dotfiles: 'allow' })
			.on('headers', (_response, _path, { ino, size, mtimeMs }) => {
				// Files are only ever replaced by renaming, so these three name the bytes.
				response.setHeader('etag', `"${[ino, size, mtimeMs].map((n) => n.toString(36)).join('-')}"`)
			})
			.on('error', (error: Error & { status?: number }) => {
				if (error.status === 404) resolve(answerNotFound(path.dirname(file), request, response))
				else if (error.status) resolve(answerStatus(error.status, response))
				else reject(error)
			})
			.pipe(response)
		response.once('close', resolve)
	})
}

/** Answer that there is nothing, in the site's own words when it has them. */
export async function answerNotFound(
	siteDir: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const page = await readFile(path.join(siteDir, paths.notFound)).catch(() => Buffer.from('404\n'))
	const type = page.length > 4 ? types['.html'] : types['.txt']
	response.writeHead(404, {
		...pageHeaders(paths.notFound),
		'content-type': type,
		'content-length': page.length,
		'cache-control': 'no-cache',
	})
	response.end(request.method === 'HEAD' ? undefined : page)
}

function answerStatus(status: number, response: ServerResponse): void {
	for (const name of ['content-type', 'content-encoding', 'cache-control', 'etag']) {
		response.removeHeader(name)
	}
	// 416 carries the length in a Content-Range that `send` has set.
	response.writeHead(status, { 'content-length': 0 }).end()
}

function acceptsBrotli(request: IncomingMessage): boolean {
	const accepted = String(request.headers['accept-encoding'] ?? '').split(',')
	return accepted.some((each) => /^\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(each))
}

async function isFile(file: string): Promise<boolean> {
	return stat(file).then(
		(found) => found.isFile(),
		() => false,
	)
}
