import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { clipBytes } from '#tests/support/clipBytes.ts'
import type { TestCms } from '#tests/support/cms.ts'
import type { ReadersSite } from '#tests/support/readersSite.ts'
import { startBucketServer } from './bucketServer.ts'

// Settings are read once, when the first module of the CMS is loaded; so those come later.
const bucket = await startBucketServer()
Object.assign(process.env, bucket.settings)
const { openTestCms } = await import('#tests/support/cms.ts')
const { openReadersSite } = await import('#tests/support/readersSite.ts')
const { aPerson, aPublishedArticle, take } = await import('#tests/support/cmsBuilders.ts')
const { aPicture, pictureBytes } = await import('#tests/support/aPicture.ts')
const { toPublishedMedia } = await import('#cms/collections/media/published.ts')
const { filesOf } = await import('#shared/media/filesOf.ts')
const { env } = await import('#cms/env.ts')

let newsroom: TestCms
let cms: Payload
let readers: ReadersSite
let writer: Person
let approver: Person
let administrator: Person

beforeAll(async () => {
	newsroom = await openTestCms()
	cms = newsroom.cms
	readers = await openReadersSite()
	writer = await aPerson(cms, 'contributor')
	approver = await aPerson(cms, 'approver')
	administrator = await aPerson(cms, 'administrator')
}, 120_000)
afterAll(async () => {
	await readers.close()
	await newsroom.close()
	await bucket.remove()
})

const upload = (name: string, data: Buffer, mimetype: string) =>
	cms.create({
		collection: 'media',
		depth: 0,
		overrideAccess: true,
		file: { name, data, mimetype, size: data.length },
		data: { alt: 'Mô tả' },
	})

const objectsOf = (media: Parameters<typeof toPublishedMedia>[0]) =>
	filesOf(toPublishedMedia(media))
		.map(({ name }) => `media/${name}`)
		.sort()

const countMedia = async () => (await cms.count({ collection: 'media' })).totalDocs

const inSite = (name: string) => path.join(env.dataDir, 'readers/site', name)

const withFile = async () => {
	const body = new FormData()
	body.append(
		'file',
		new Blob([new Uint8Array(await pictureBytes())], { type: 'image/jpeg' }),
		'anh.jpg',
	)
	body.append('_payload', JSON.stringify({ alt: 'Mô tả' }))
	return body
}

test('an upload lies in the bucket in all its sizes, and nowhere on this machine', async () => {
	const media = await upload('anh.jpg', await pictureBytes({ width: 1200 }), 'image/jpeg')
	expect(objectsOf(media).length).toBeGreaterThan(3)
	expect(await bucket.objects()).toEqual(expect.arrayContaining(objectsOf(media)))
	for (const { name, size } of filesOf(toPublishedMedia(media))) {
		expect((await bucket.bytesOf(`media/${name}`)).length).toBe(size)
	}
	expect(readdirSync(path.join(env.dataDir, 'media'))).toEqual([])
})

test('a clip and its poster lie there too, and what was unpacked on the way is gone', async () => {
	const media = await upload('clip.mp4', await clipBytes('contents-behind.mp4'), 'video/mp4')
	expect(objectsOf(media)).toHaveLength(2)
	expect(await bucket.objects()).toEqual(expect.arrayContaining(objectsOf(media)))
	expect(readdirSync(path.join(env.dataDir, 'tmp'))).toEqual([])
})

test('a file too large for one piece arrives whole', async () => {
	const data = Buffer.alloc(60 * 1024 * 1024, '% đệm\n')
	data.write('%PDF-1.7\n')
	data.write('\nxref\n%%EOF\n', data.length - 20)
	const { filename } = await upload('lon.pdf', data, 'application/pdf')
	expect((await bucket.bytesOf(`media/${filename}`)).equals(data)).toBe(true)
})

test('a colleague sees the file through the CMS, whole and in part, and nobody else does', async () => {
	const { filename } = await aPicture(cms)
	const address = `/media/file/${filename}`
	const bytes = await bucket.bytesOf(`media/${filename}`)
	const whole = await newsroom.request('GET', address, { as: writer })
	expect(whole.status).toBe(200)
	expect(whole.headers.get('content-type')).toBe('image/jpeg')
	expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
	const headers = { range: 'bytes=0-9' }
	const part = await newsroom.request('GET', address, { as: writer, headers })
	expect(part.status).toBe(206)
	expect(part.headers.get('content-range')).toBe(`bytes 0-9/${bytes.length}`)
	expect((await newsroom.request('GET', address)).status).toBe(403)
})

test('readers get the same bytes under the same names, and no longer once the article is taken down', async () => {
	const cover = await aPicture(cms)
	const { id } = await aPublishedArticle(cms, writer, approver, { cover: cover.id })
	await readers.publish()
	for (const name of objectsOf(cover)) {
		expect((await readFile(inSite(name))).equals(await bucket.bytesOf(name))).toBe(true)
	}
	await take(cms, administrator, id, 'takedown', { comment: 'Sai sự thật' })
	await readers.publish()
	for (const name of objectsOf(cover)) expect(existsSync(inSite(name))).toBe(false)
})

test('deleting a file removes every one of its objects', async () => {
	const clip = await upload('clip.mp4', await clipBytes('contents-behind.mp4'), 'video/mp4')
	const picture = await aPicture(cms)
	for (const media of [clip, picture]) {
		const path = `/media/${media.id}`
		expect((await newsroom.request('DELETE', path, { as: approver })).status).toBe(200)
	}
	const left = await bucket.objects()
	for (const name of [...objectsOf(clip), ...objectsOf(picture)]) expect(left).not.toContain(name)
})

test('no request says where a file lies', async () => {
	const media = await aPicture(cms, { user: writer })
	const body = { caption: 'Mới', prefix: '../secret', _objectKey: 'other', filename: 'b.jpg' }
	const answer = await newsroom.request('PATCH', `/media/${media.id}`, { as: writer, body })
	expect(answer.status).toBe(200)
	const seen = await newsroom.request('GET', `/media/file/${media.filename}`, { as: writer })
	expect(seen.status).toBe(200)
	const other = await newsroom.request('GET', '/media/file/..%2Fsecret', { as: writer })
	expect(other.status).toBeGreaterThanOrEqual(400)
})

test('while the bucket is away readers keep what they have, and get the rest once it is back', async () => {
	const pageOf = ({ slug }: { slug?: string | null }) => inSite(`bai-viet/${slug}/index.html`)
	const earlier = await aPicture(cms)
	const read = await aPublishedArticle(cms, writer, approver, { cover: earlier.id })
	await readers.publish()
	const cover = await aPicture(cms)
	const fresh = await aPublishedArticle(cms, writer, approver, { cover: cover.id })
	await bucket.stop()
	await expect(readers.publish()).rejects.toThrow('could not be published')
	for (const name of objectsOf(earlier)) expect(existsSync(inSite(name))).toBe(true)
	expect(existsSync(pageOf(read))).toBe(true)

	await bucket.start()
	await readers.publish()
	expect(existsSync(pageOf(fresh))).toBe(true)
	for (const name of objectsOf(cover)) {
		expect((await readFile(inSite(name))).equals(await bucket.bytesOf(name))).toBe(true)
	}
})

test('while the bucket is away nothing is half done: people are told, and try again', async () => {
	const media = await aPicture(cms)
	const before = await countMedia()
	await bucket.stop()
	const sent = await newsroom.request('POST', '/media', { as: writer, body: await withFile() })
	expect([sent.status, sent.body.errors?.[0]?.reason]).toEqual([503, 'busy'])
	expect(sent.body.errors?.[0]?.message).toContain('Kho tệp hiện không trả lời')
	const gone = await newsroom.request('DELETE', `/media/${media.id}`, { as: approver })
	expect([gone.status, gone.body.errors?.[0]?.reason]).toEqual([503, 'busy'])
	expect(await countMedia()).toBe(before)

	await bucket.start()
	const again = await newsroom.request('POST', '/media', { as: writer, body: await withFile() })
	expect(again.status).toBe(201)
	const deleted = await newsroom.request('DELETE', `/media/${media.id}`, { as: approver })
	expect(deleted.status).toBe(200)
	expect(await countMedia()).toBe(before)
	const left = await bucket.objects()
	for (const name of objectsOf(media)) expect(left).not.toContain(name)
})
