import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import { fromHtml } from '#cms/editor/fromHtml.ts'
import { env } from '#cms/env.ts'
import type { Person } from '#cms/payload-types.ts'
import { publishedMediaSchema } from '#shared/media/media.ts'
import { aPicture, pictureBytes } from '#tests/support/aPicture.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aPublishedArticle } from '#tests/support/cmsBuilders.ts'

let newsroom: TestCms
let cms: Payload
let writer: Person
let editor: Person
let approver: Person

beforeAll(async () => {
	newsroom = await openTestCms()
	cms = newsroom.cms
	writer = await aPerson(cms, 'contributor')
	editor = await aPerson(cms, 'editor')
	approver = await aPerson(cms, 'approver')
})
afterAll(() => newsroom.close())

const upload = (name: string, data: Buffer, alt = 'Mô tả') =>
	cms.create({
		collection: 'media',
		depth: 0,
		overrideAccess: false,
		user: writer,
		file: { name, data, mimetype: 'image/jpeg', size: data.length },
		data: { alt },
	})

const storedFiles = () => {
	const folder = path.join(env.dataDir, 'media')
	return existsSync(folder) ? readdirSync(folder) : []
}

test('a picture gets a name of ours, and smaller ones in AVIF and WebP that are never larger', async () => {
	const media = await upload('../Ảnh của tôi.png.html', await pictureBytes({ width: 1200 }))
	const published = publishedMediaSchema.parse(toPublishedMedia(media))
	expect(published.kind).toBe('image')
	expect(published.original.name).toMatch(/^[0-9a-f-]{36}\.jpg$/)
	expect(published.variants.map(({ mimeType, width }) => [mimeType, width])).toEqual([
		['image/avif', 480],
		['image/avif', 960],
		['image/webp', 480],
		['image/webp', 960],
	])
})

test('the stored original stands upright and does not say where it was taken', async () => {
	const data = await sharp(await pictureBytes({ width: 600, height: 300 }))
		.withExif({
			IFD0: { Make: 'MayAnh' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 2/1 0/1' },
		})
		.withMetadata({ orientation: 6 })
		.toBuffer()
	const media = await upload('doc.jpg', data)
	const stored = await sharp(path.join(env.dataDir, 'media', media.filename ?? '')).metadata()
	expect([stored.width, stored.height]).toEqual([300, 600])
	expect([media.width, media.height]).toEqual([300, 600])
	expect(stored.exif).toBeUndefined()
})

describe('a file that is not what it should be is refused in words and leaves nothing', () => {
	test.each([
		['text that calls itself a picture', 'anh.jpg', Buffer.from('xin chào'), /Không nhận ra/],
		['an SVG', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /không nhận/],
		['a web page', 'a.html', Buffer.from('<!doctype html><script>1</script>'), /không nhận/],
		['an empty file', 'a.jpg', Buffer.alloc(0), /rỗng/],
		['a program', 'a.jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]), /không nhận/],
		['a PDF cut short', 'a.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), /PDF bị hỏng/],
	])('%s', async (_, name, data, message) => {
		const before = storedFiles()
		await expect(upload(name, data)).rejects.toThrow(message)
		expect(storedFiles()).toEqual(before)
	})

	test('a picture cut short', async () => {
		const whole = await sharp(await pictureBytes({ width: 2000, height: 1500 }))
			.png()
			.toBuffer()
		const before = storedFiles()
		const half = whole.subarray(0, whole.length / 2)
		await expect(upload('anh.png', half)).rejects.toThrow(/Ảnh bị hỏng/)
		expect(storedFiles()).toEqual(before)
	})

	test('a picture that unpacks to gigabytes', async () => {
		const bomb = declaredAs(
			await sharp(await pictureBytes())
				.png()
				.toBuffer(),
			60_000,
			60_000,
		)
		await expect(upload('bom.png', bomb)).rejects.toThrow(/Ảnh quá lớn/)
	})

	test('a picture without a description', async () => {
		const before = storedFiles()
		await expect(upload('anh.jpg', await pictureBytes(), '  ')).rejects.toThrow(/Mô tả ảnh/)
		expect(storedFiles()).toEqual(before)
	})
})

test('no address is fetched in place of a file', async () => {
	const body = { alt: 'x', url: 'https://example.org/a.png', filename: 'a.png' }
	const answer = await newsroom.request('POST', '/media', { as: writer, body })
	expect(answer.status).toBe(422)
	expect(JSON.stringify(answer.body)).toContain('Chưa có tệp')
})

test("a stranger's file is not even opened", async () => {
	const answer = await newsroom.request('POST', '/media', { body: { alt: 'x' } })
	expect(answer.status).toBe(403)
})

test('a stored file is not replaced', async () => {
	const media = await aPicture(cms)
	const data = await pictureBytes({ width: 100 })
	const file = { name: 'b.jpg', data, mimetype: 'image/jpeg', size: data.length }
	await expect(
		cms.update({
			collection: 'media',
			id: media.id,
			data: {},
			file,
			depth: 0,
			overrideAccess: true,
		}),
	).rejects.toThrow(/không thay được/)
	expect(storedFiles()).toContain(media.filename)
})

test('what a file is, the file says and not a request', async () => {
	const media = await aPicture(cms, { user: writer })
	const body = { alt: 'Mới', filesize: 5, width: 1, height: 1, sizes: { webp480: { filesize: 1 } } }
	expect((await newsroom.request('PATCH', `/media/${media.id}`, { as: writer, body })).status).toBe(
		200,
	)
	const all = { collection: 'media', depth: 0, overrideAccess: true } as const
	const { alt, filename, filesize, width, height, sizes } = await cms.findByID({
		...all,
		id: media.id,
	})
	expect(alt).toBe('Mới')
	expect({ filename, filesize, width, height, sizes }).toEqual({
		filename: media.filename,
		filesize: media.filesize,
		width: media.width,
		height: media.height,
		sizes: media.sizes,
	})
})

test('only people of the newsroom see files, and a browser is told not to guess what they are', async () => {
	const media = await aPicture(cms)
	const address = `/media/file/${media.filename}`
	expect((await newsroom.request('GET', address)).status).toBe(403)
	expect((await newsroom.request('GET', `/media/${media.id}`)).status).toBeGreaterThan(400)
	const seen = await newsroom.request('GET', address, { as: writer })
	expect(seen.status).toBe(200)
	expect(seen.headers.get('x-content-type-options')).toBe('nosniff')
})

test("a contributor does not change a colleague's files, an editor does", async () => {
	const media = await aPicture(cms, { user: editor })
	const change = (user: Person) =>
		cms.update({
			collection: 'media',
			id: media.id,
			data: { caption: 'Mới' },
			depth: 0,
			overrideAccess: false,
			user,
		})
	await expect(change(writer)).rejects.toThrow()
	await expect(change(editor)).resolves.toMatchObject({ caption: 'Mới' })
})

describe('what an approved article uses stands still, whoever asks', () => {
	test.each(['update', 'bulk update', 'delete', 'bulk delete'])('%s', async (way) => {
		const { id, filename } = await aPicture(cms)
		const body = fromHtml(`<p>Chữ</p><figure data-media="${id}"></figure>`)
		await aPublishedArticle(cms, writer, approver, { body })
		const all = { collection: 'media', depth: 0, overrideAccess: true } as const
		const data = { caption: 'Khác' }
		const where = { id: { equals: id } }
		const attempts: Record<string, () => Promise<unknown>> = {
			update: () => cms.update({ ...all, id, data }),
			'bulk update': () => cms.update({ ...all, where, data }),
			delete: () => cms.delete({ ...all, id }),
			'bulk delete': () => cms.delete({ ...all, where }),
		}
		await attempts[way]?.().catch(() => undefined)
		const media = await cms.findByID({ ...all, id })
		expect(media.caption ?? '').toBe('')
		expect(storedFiles()).toContain(filename)
	})
})

/** The PNG, saying in its head that it has another size. */
function declaredAs(png: Buffer, width: number, height: number): Buffer {
	const bytes = Buffer.from(png)
	bytes.writeUInt32BE(width, 16)
	bytes.writeUInt32BE(height, 20)
	bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
	return bytes
}
