import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import sharp from 'sharp'
import type { ClipFacts } from './probeClip.ts'

/** What is known of a poster that was written. */
export interface PosterFacts {
	width: number
	height: number
	filesize: number
}

/** Pixels of the widest poster: browsers load it with the page, wherever on it the clip is. */
const WIDTH_MAX = 960

/** Where in a clip to look, as shares of its length; the next where the picture is black. */
const PLACES = [0.1, 0.35, 0.6]

/** Of 255: a fade from black, or a lens cap. */
const DARK = 20

const TIMEOUT_MS = 20_000

/**
 * Write a telling frame of the clip as a JPEG to `poster`; null where the machine has no `ffmpeg`,
 * or it cannot.
 *
 * A clip is published without a poster of its own sooner than not at all: an editor may choose one.
 */
export async function drawPoster(
	clip: string,
	mimeType: string,
	facts: ClipFacts,
	poster: string,
): Promise<PosterFacts | null> {
	let frame: Buffer | null = null
	for (const place of PLACES) {
		const drawn = await frameAt(clip, mimeType, facts, place)
		// Without `ffmpeg` there is no use in asking again; at the end of a clip there may be no frame.
		if (!drawn) break
		frame = drawn
		if (!(await isDark(frame))) break
	}
	if (!frame) return null
	const { width, height, size } = await sharp(frame)
		.jpeg({ quality: 75, mozjpeg: true })
		.toFile(poster)
	return { width, height, filesize: size }
}

/** Fixed arguments and no shell; the container is named, so that no list of other files is followed. */
async function frameAt(
	clip: string,
	mimeType: string,
	{ width, height, duration }: ClipFacts,
	place: number,
): Promise<Buffer | null> {
	const shrink = Math.min(1, WIDTH_MAX / width)
	const size = [width * shrink, height * shrink].map((side) => Math.max(1, Math.round(side)))
	const from = [
		...['-hide_banner', '-loglevel', 'error', '-nostdin', '-protocol_whitelist', 'file'],
		...['-f', mimeType === 'video/webm' ? 'matroska' : 'mov', '-ss', (duration * place).toFixed(3)],
		...['-i', `file:${clip}`, '-map', '0:v:0', '-an', '-sn', '-dn'],
	]
	// Small before they are compared: eight frames of a large clip fill a quarter of a gigabyte.
	const filter = `scale=${size.join(':')},setsar=1,thumbnail=8`
	const to = [
		'-vf',
		filter,
		'-frames:v',
		'1',
		'-q:v',
		'2',
		'-c:v',
		'mjpeg',
		'-f',
		'image2pipe',
		'pipe:1',
	]
	try {
		const { stdout } = await promisify(execFile)('ffmpeg', [...from, ...to], {
			encoding: 'buffer',
			timeout: TIMEOUT_MS,
			killSignal: 'SIGKILL',
			maxBuffer: 64 * 1024 * 1024,
		})
		return stdout.length > 0 ? stdout : null
	} catch {
		return null
	}
}

async function isDark(frame: Buffer): Promise<boolean> {
	const { channels } = await sharp(frame).stats()
	return channels.slice(0, 3).every(({ mean }) => mean < DARK)
}
