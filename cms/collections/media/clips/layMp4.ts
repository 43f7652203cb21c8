import { open, type FileHandle } from 'node:fs/promises'
import { Refusal } from '#cms/collections/refusal.ts'
import { boxesAlong } from './boxesAlong.ts'
import { boxesIn, type Box } from './boxesIn.ts'
import { brokenClip } from './brokenClip.ts'
import { copyBytes } from './copyBytes.ts'

/** Bytes of the largest table of contents: hours of pictures have a tenth of this. */
const CONTENTS_MAX = 64 * 1024 * 1024

/** Where the tables of a track's samples lie. */
const TABLES = ['trak', 'mdia', 'minf', 'stbl']

/** Places where cameras and phones write where they were. */
const DESCRIPTIONS = ['udta', 'meta', 'uuid']

/**
 * Make the MP4 in `file` one that plays while it loads, and that does not say where it was taken.
 *
 * Readers wait for the table of contents, so it must stand before the pictures. Pictures and sounds
 * stay as they are, byte for byte. Answers whether `rewritten` was needed to move them.
 */
export async function layMp4(file: string, rewritten: string): Promise<boolean> {
	const handle = await open(file, 'r+')
	try {
		const { size } = await handle.stat()
		const boxes = await boxesIn((position, length) => read(handle, position, length), 0, size)
		const contents = boxes?.find(({ type }) => type === 'moov')
		if (!boxes || !contents || contents.end - contents.start > CONTENTS_MAX) throw brokenClip()
		await silence(handle, boxes)
		const bytes = await read(handle, contents.start, contents.end - contents.start)
		const whole = { body: contents.body - contents.start, end: bytes.length }
		await refuseLocked(bytes, whole)
		await silenceContents(bytes, whole)
		const pictures = boxes.find(({ type }) => type === 'mdat')
		const isInFragments = boxes.some(({ type }) => type === 'moof')
		if (!pictures || contents.start < pictures.start || isInFragments) {
			await handle.write(bytes, 0, bytes.length, contents.start)
			return false
		}
		const place = boxes[0]?.type === 'ftyp' ? boxes[0].end : 0
		await shiftChunks(bytes, whole, place, contents.start)
		await copyBytes(handle, rewritten, [
			[0, place],
			bytes,
			[place, contents.start],
			[contents.end, size],
		])
		return true
	} finally {
		await handle.close()
	}
}

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
	const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
	return buffer.subarray(0, bytesRead)
}

/** What is encrypted names itself so in the list of how its samples are coded. */
async function refuseLocked(bytes: Buffer, whole: Pick<Box, 'body' | 'end'>) {
	const lists = await boxesAlong(bytes, [...TABLES, 'stsd'], whole)
	const names = lists.map(({ body }) => bytes.toString('latin1', body + 12, body + 16))
	if (!names.some((name) => name === 'encv' || name === 'enca')) return
	throw new Refusal(
		'invalid',
		'Clip bị khoá bản quyền (mã hoá) nên không phát được. Hãy xuất lại clip không khoá rồi tải lên.',
	)
}

/** A box that is called `free` is passed over by every player, and nothing else moves. */
async function silence(handle: FileHandle, boxes: Box[]) {
	for (const { start, body, end } of boxes.filter(({ type }) => DESCRIPTIONS.includes(type))) {
		await handle.write('free', start + 4, 'latin1')
		const zeros = Buffer.alloc(Math.min(end - body, 1024 * 1024))
		for (let position = body; position < end; position += zeros.length) {
			await handle.write(zeros, 0, Math.min(zeros.length, end - position), position)
		}
	}
}

async function silenceContents(bytes: Buffer, whole: Pick<Box, 'body' | 'end'>) {
	for (const description of DESCRIPTIONS) {
		const inAll = await boxesAlong(bytes, [description], whole)
		const inTracks = await boxesAlong(bytes, ['trak', description], whole)
		for (const { start, body, end } of [...inAll, ...inTracks]) {
			bytes.write('free', start + 4, 'latin1')
			bytes.fill(0, body, end)
		}
	}
}

/** The contents name places in the file; those between the old and the new place move back. */
async function shiftChunks(
	bytes: Buffer,
	whole: Pick<Box, 'body' | 'end'>,
	from: number,
	until: number,
) {
	const moved = (position: number) =>
		position >= from && position < until ? position + bytes.length : position
	const tracks = await boxesAlong(bytes, ['trak'], whole)
	const short = await boxesAlong(bytes, [...TABLES, 'stco'], whole)
	const long = await boxesAlong(bytes, [...TABLES, 'co64'], whole)
	// A track whose places are not found would lose its pictures.
	if (tracks.length !== short.length + long.length) throw brokenClip()
	for (const { body, end } of short) {
		for (let at = body + 8; at + 4 <= end; at += 4) {
			bytes.writeUInt32BE(moved(bytes.readUInt32BE(at)), at)
		}
	}
	for (const { body, end } of long) {
		for (let at = body + 8; at + 8 <= end; at += 8) {
			bytes.writeBigUInt64BE(BigInt(moved(Number(bytes.readBigUInt64BE(at)))), at)
		}
	}
}
