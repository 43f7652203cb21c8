import type { Stats } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { parseByteRange } from './byteRange.ts'

/** Bytes of a body that is read at once: a page or a picture, which a stream would take twice the processor for. */
const READ_AT_ONCE = 256 * 1024

/** What tells a file's bytes from those of every other time. */
interface Version {
	/** Bytes. */
	size: number
	etag: string
	/** To the second. */
	modified: Date
}

/** Answers that a browser gets without a body, or with part of one, and the headers that say so. */
interface Plan {
	status: number
	start: number
	/** Bytes of the body. */
	length: number
	headers: Record<string, string>
}

/**
 * Send a file: whole, in part, or with word that the reader has it already.
 *
 * `seen` is how the file was a moment ago: a reader who has that is answered without opening it, since
 * displays and browsers ask again and again for what has not changed. Times and length of what is sent are
 * asked of the open file, never of its name: while it is sent, publishing may put another file there, and
 * the head of one must never come with the body of the other. (`send` 1.2 asks twice, which breaks off
 * about one answer in a thousand during publishing.)
 */
export async function sendFile(
	{ file, seen }: { file: string; seen: Stats },
	headers: Record<string, string>,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const known = versionOf(seen)
	if (hasAlready(request, known)) {
		response.writeHead(304, { ...headers, ...versionHeaders(known) }).end()
		return
	}
	const handle = await open(file)
	try {
		const version = versionOf(await handle.stat())
		const plan = planAnswer(request, version)
		response.writeHead(plan.status, { ...headers, ...versionHeaders(version), ...plan.headers })
		if (request.method === 'HEAD' || plan.length === 0) response.end()
		else await sendPart(handle, plan, response)
	} finally {
		await handle.close().catch(() => undefined)
	}
}

function versionOf({ ino, size, mtimeMs, mtime }: Stats): Version {
	// Files are only ever replaced by renaming, so these three name the bytes.
	const etag = `"${[ino, size, mtimeMs].map((number) => number.toString(36)).join('-')}"`
	return { size, etag, modified: new Date(Math.floor(mtime.getTime() / 1_000) * 1_000) }
}

function versionHeaders({ etag, modified }: Version): Record<string, string> {
	return { etag, 'last-modified': modified.toUTCString(), 'accept-ranges': 'bytes' }
}

function planAnswer(request: IncomingMessage, version: Version): Plan {
	const { size, etag, modified } = version
	if (hasAlready(request, version)) return { status: 304, start: 0, length: 0, headers: {} }
	const condition = request.headers['if-range']
	const isSame =
		condition === undefined || condition === etag || condition === modified.toUTCString()
	const range = isSame ? parseByteRange(request.headers.range, size) : undefined
	if (range === 'unsatisfiable') {
		const headers = { 'content-range': `bytes */${size}`, 'content-length': '0' }
		return { status: 416, start: 0, length: 0, headers }
	}
	if (!range)
		return { status: 200, start: 0, length: size, headers: { 'content-length': `${size}` } }
	const length = range.end - range.start + 1
	const headers = {
		'content-range': `bytes ${range.start}-${range.end}/${size}`,
		'content-length': String(length),
	}
	return { status: 206, start: range.start, length, headers }
}

/** An etag is exact; the time counts only for a reader who names none. */
function hasAlready({ headers }: IncomingMessage, { etag, modified }: Version): boolean {
	const etags = headers['if-none-match']
	if (etags !== undefined) {
		return etags.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))
	}
	const since = Date.parse(headers['if-modified-since'] ?? '')
	return modified.getTime() <= since
}

async function sendPart(handle: FileHandle, plan: Plan, response: ServerResponse): Promise<void> {
	const { start, length } = plan
	try {
		if (length <= READ_AT_ONCE) {
			const body = Buffer.allocUnsafe(length)
			const { bytesRead } = await handle.read(body, 0, length, start)
			if (bytesRead < length) throw new Error('The file ended before its length')
			response.end(body)
			return
		}
		const stream = handle.createReadStream({ start, end: start + length - 1, autoClose: false })
		await pipeline(stream, response)
	} catch {
		// The reader went away, or the disk failed half-way: either way the connection says so.
		response.destroy()
	}
}
