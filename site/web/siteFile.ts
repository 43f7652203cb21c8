import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { paths } from '#shared/paths.ts'
import { fileTypes } from './fileTypes.ts'
import { cacheControlFor, pageHeaders, type SiteAccess } from './policy.ts'
import { sendFile } from './sendFile.ts'
import { SPECULATION_RULES } from './speculationRules.ts'

/** The file that answers an address, the address it should have been, or nothing. */
export type FoundFile = { file: string; stats: Stats } | { moved: string } | { missing: true }

/** Find what answers `address` below `siteDir`. */
export async function fileAt(siteDir: string, address: string): Promise<FoundFile> {
	if (address.endsWith('/index.html')) {
		const folder = address.slice(0, -'index.html'.length)
		return (await statsOf(path.join(siteDir, address))) ? { moved: folder } : { missing: true }
	}
	const name = path.basename(address)
	// Our own list of redirects is none of the reader's; the build names styles of `[slug].astro` like that.
	const isOurs = name.startsWith('_') && !address.startsWith('/_astro/')
	if (isOurs || name.endsWith('.br')) return { missing: true }
	const file = path.join(siteDir, address.endsWith('/') ? `${address}index.html` : address)
	const stats = await statsOf(file)
	if (stats) return { file, stats }
	const isFolder = !address.endsWith('/') && (await statsOf(path.join(file, 'index.html')))
	return isFolder ? { moved: `${address}/` } : { missing: true }
}

/** Answer with a file: whole, in part, or with word that the reader has it already. */
export async function answerFile(
	siteDir: string,
	{
		file,
		stats,
		address,
		access,
	}: { file: string; stats: Stats; address: string; access: SiteAccess },
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const twin = `${file}.br`
	const compressed = await statsOf(twin)
	const isCompressed = compressed !== undefined && acceptsBrotli(request)
	const type = fileTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
	const headers = {
		...pageHeaders(address),
		'cache-control': cacheControlFor(address, access),
		'content-type': type,
		...(type === fileTypes['.html'] && { 'speculation-rules': `"${SPECULATION_RULES}"` }),
		...(compressed && { vary: 'Accept-Encoding' }),
		...(isCompressed && { 'content-encoding': 'br' }),
	}
	try {
		const seen = isCompressed ? compressed : stats
		await sendFile({ file: isCompressed ? twin : file, seen }, headers, request, response)
	} catch (error) {
		// Withdrawn between the look and the opening.
		if (response.headersSent) throw error
		await answerNotFound(siteDir, request, response)
	}
}

/** Answer that there is nothing, in the words that the site below `siteDir` has for it. */
export async function answerNotFound(
	siteDir: string | undefined,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const own =
		siteDir === undefined ? undefined : await contentOf(path.join(siteDir, paths.notFound))
	const page = own ?? Buffer.from('404\n')
	const type = page.length > 4 ? fileTypes['.html'] : fileTypes['.txt']
	response.writeHead(404, {
		...pageHeaders(paths.notFound),
		'content-type': type,
		'content-length': page.length,
		'cache-control': 'no-cache',
	})
	response.end(request.method === 'HEAD' ? undefined : page)
}

function acceptsBrotli(request: IncomingMessage): boolean {
	const accepted = String(request.headers['accept-encoding'] ?? '').split(',')
	return accepted.some((each) => /^\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(each))
}

/** Undefined where there is no file. */
async function statsOf(file: string): Promise<Stats | undefined> {
	return stat(file).then(
		(found) => (found.isFile() ? found : undefined),
		() => undefined,
	)
}

/** Undefined where it cannot be read. */
async function contentOf(file: string): Promise<Buffer | undefined> {
	return readFile(file).catch(() => undefined)
}
