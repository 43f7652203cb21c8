import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import { env } from '#cms/env.ts'
import type { Media, Person } from '#cms/payload-types.ts'
import { publishedMediaSchema } from '#shared/media/media.ts'
import { clipBytes } from '#tests/support/clipBytes.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { hasFfmpeg } from '#tests/support/hasFfmpeg.ts'

let newsroom: TestCms
let cms: Payload
let writer: Person

beforeAll(async () => {
	newsroom = await openTestCms()
	cms = newsroom.cms
	writer = await aPerson(cms, 'contributor')
})
afterAll(() => newsroom.close())

/** As a browser sends it: the server writes it down before it looks at it. */
async function upload(name: string, bytes: Buffer, fields: Record<string, unknown> = {}) {
	const body = new FormData()
	body.set('file', new File([new Uint8Array(bytes)], name))
	body.set('_payload', JSON.stringify(fields))
	return newsroom.request('POST', '/media', { as: writer, body })
}

async function uploaded(name: string, bytes: Buffer, fields?: Record<string, unknown>) {
	const { status, body } = await upload(name, bytes, fields)
	expect([status, body.errors]).toEqual([201, undefined])
	const id = body.doc?.id ?? ''
	return cms.findByID({ collection: 'media', id, depth: 0, overrideAccess: true })
}

const filesIn = (folder: string) => {
	const whole = path.join(env.dataDir, folder)
	return existsSync(whole) ? readdirSync(whole) : []
}
const stored = (name: string | null | undefined) => path.join(env.dataDir, 'media', name ?? '')

/** Names of the outer boxes of an MP4, in their order. */
function boxNames(bytes: Buffer): string[] {
	const names: string[] = []
	for (let at = 0; at < bytes.length; at += bytes.readUInt32BE(at)) {
		names.push(bytes.toString('latin1', at + 4, at + 8))
	}
	return names
}

describe('a clip whose contents lie behind its pictures', () => {
	let before: Buffer
	let after: Buffer
	let media: Media
	beforeAll(async () => {
		before = await clipBytes('contents-behind.mp4')
		media = await uploaded('Nhà máy.MP4', before, { duration: 99, poster: { filename: 'x.jpg' } })
		after = readFileSync(stored(media.filename))
	})

	test('is stored so that it plays while it loads', () => {
		expect(boxNames(before)).toEqual(['ftyp', 'free', 'mdat', 'moov'])
		expect(boxNames(after)).toEqual(['ftyp', 'moov', 'free', 'mdat'])
		expect(after.length).toBe(before.length)
	})

	test('keeps its pictures and sounds byte for byte, where its contents say', () => {
		const samples = before.subarray(before.indexOf('mdat'), before.lastIndexOf('moov') - 4)
		expect(after.includes(samples)).toBe(true)
		for (const from of ['stco']) {
			const [old, now] = [chunkPlaces(before, from), chunkPlaces(after, from)]
			expect(old.length).toBeGreaterThan(0)
			expect(now.map((place) => after.toString('hex', place, place + 16))).toEqual(
				old.map((place) => before.toString('hex', place, place + 16)),
			)
		}
	})

	test('no longer says where it was taken', () => {
		expect(before.includes('loci')).toBe(true)
		expect(after.includes('loci')).toBe(false)
		expect(after.includes('Nhà máy')).toBe(false)
	})

	test('says how long and how large it is, whatever the request claims', () => {
		expect(media).toMatchObject({ mimeType: 'video/mp4', duration: 2, width: 320, height: 180 })
		expect(media.filesize).toBe(after.length)
		expect(media.poster?.filename).not.toBe('x.jpg')
	})

	test('has a poster that is not black though it begins in the dark, where there is ffmpeg', async () => {
		const { poster } = publishedMediaSchema.parse(toPublishedMedia(media))
		expect(poster !== null).toBe(hasFfmpeg)
		if (!poster) return
		expect(poster).toMatchObject({ mimeType: 'image/jpeg', width: 320, height: 180 })
		const bytes = readFileSync(stored(poster.name))
		expect(bytes.length).toBe(poster.size)
		const { channels } = await sharp(bytes).stats()
		expect(Math.max(...channels.map(({ mean }) => mean))).toBeGreaterThan(40)
	})

	test('leaves nothing among the temporary files', () => {
		expect(filesIn('tmp')).toEqual([])
	})

	test('takes its poster along when it is deleted', async () => {
		const files = [media.filename, media.poster?.filename].filter(
			(name) => typeof name === 'string',
		)
		expect(files).toHaveLength(hasFfmpeg ? 2 : 1)
		expect(files.filter((name) => existsSync(stored(name)))).toEqual(files)
		await cms.delete({ collection: 'media', id: media.id, overrideAccess: true })
		expect(files.filter((name) => existsSync(stored(name)))).toEqual([])
	})
})

test('a WebM is stored as it came, with its length, size and poster', async () => {
	const bytes = await clipBytes('upright.webm')
	const media = await uploaded('doc.webm', bytes)
	expect(media).toMatchObject({ mimeType: 'video/webm', width: 180, height: 320 })
	expect(media.duration).toBeCloseTo(1, 1)
	expect(media.poster?.width ?? null).toBe(hasFfmpeg ? 180 : null)
	expect(readFileSync(stored(media.filename)).equals(bytes)).toBe(true)
})

test('what a request says of the length and the poster of a stored clip is not kept', async () => {
	const media = await uploaded('doc.webm', await clipBytes('upright.webm'))
	const body = { caption: 'Mới', duration: 7, poster: { filename: 'la.jpg', width: 1 } }
	const answer = await newsroom.request('PATCH', `/media/${media.id}`, { as: writer, body })
	expect(answer.status).toBe(200)
	const now = await cms.findByID({ collection: 'media', id: media.id, overrideAccess: true })
	expect([now.caption, now.duration, now.poster]).toEqual(['Mới', media.duration, media.poster])
})

test('on a machine without ffmpeg a clip is taken without a poster', async () => {
	const { PATH } = process.env
	process.env.PATH = ''
	try {
		const media = await uploaded('ngang.mp4', await clipBytes('contents-behind.mp4'))
		expect(toPublishedMedia(media)).toMatchObject({ duration: 2, poster: null })
	} finally {
		process.env.PATH = PATH
	}
})

test('a clip whose pictures cannot be drawn is taken without a poster', async () => {
	const bytes = await clipBytes('contents-behind.mp4')
	bytes.fill(0, bytes.indexOf('mdat') + 4, bytes.lastIndexOf('moov') - 4)
	expect(toPublishedMedia(await uploaded('trong.mp4', bytes)).poster).toBeNull()
})

describe('a clip that browsers cannot play is refused in words and leaves nothing', () => {
	test.each([
		['contents-behind.mp4', 9000, /Clip bị hỏng/],
		['cut-short.mp4', Infinity, /Clip bị hỏng/],
		['upright.webm', 8000, /Clip bị hỏng/],
		['hevc.mp4', Infinity, /HEVC \(H\.265\).*H\.264.*iPhone/],
		['full-colour.mp4', Infinity, /4:4:4/],
		['dolby.mp4', Infinity, /nén tiếng kiểu Dolby AC-3/],
		['sound-only.mp4', Infinity, /chỉ có tiếng/],
		['locked.mp4', Infinity, /khoá bản quyền/],
		['phone.mov', Infinity, /Tệp là MOV.*xuất lại thành MP4/],
	])('%s, its first %d bytes', async (name, length, message) => {
		const before = filesIn('media')
		const { status, body } = await upload(name, (await clipBytes(name)).subarray(0, length))
		expect(status).toBe(422)
		expect(body.errors?.[0]?.message).toMatch(message)
		expect(filesIn('media')).toEqual(before)
		expect(filesIn('tmp')).toEqual([])
	})
})

test('an upload that fails after its poster was drawn keeps neither clip nor poster', async () => {
	const before = filesIn('media')
	const bytes = await clipBytes('upright.webm')
	const { status } = await upload('doc.webm', bytes, { credit: 'a'.repeat(300) })
	expect(status).toBe(400)
	expect(filesIn('media')).toEqual(before)
	// The poster waits among the temporary files for the next sweep; the clip does not.
	expect(filesIn('tmp').filter((name) => !name.endsWith('.jpg'))).toEqual([])
})

/** Where the first chunks of each track lie, as the contents say. */
function chunkPlaces(bytes: Buffer, table: string): number[] {
	const places: number[] = []
	for (let at = bytes.indexOf(table); at >= 0; at = bytes.indexOf(table, at + 4)) {
		if (bytes.readUInt32BE(at + 8) > 0) places.push(bytes.readUInt32BE(at + 12))
	}
	return places
}
