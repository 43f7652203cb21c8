import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	aBody,
	anArticle,
	aPerson,
	aPublishedArticle,
	edit,
	take,
} from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'
import type { Media, Person } from '#cms/payload-types.ts'
import { buildEntries } from '#cms/publishing/entries.ts'
import { buildManifest, buildPartialManifest } from '#cms/publishing/manifest.ts'
import { publishImported } from '#cms/workflow/publishImported.ts'
import { entriesSchema, manifestSchema, type EntryKey } from '#shared/editions/edition.ts'

let open: TestCms
let writer: Person
let approver: Person

const now = () => new Date()
const MINUTE_MS = 60_000

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor', { name: 'Lê Thị Sông' })
	approver = await aPerson(open.cms, 'approver')
})

afterAll(() => open.close())

async function versionOf(key: EntryKey, at = now()): Promise<string | undefined> {
	const { entries } = await buildManifest(open.cms, at)
	return entries.find(({ type, id }) => type === key.type && id === key.id)?.version
}

async function aPicture(alt = 'Công nhân kéo dây'): Promise<Media> {
	// The smallest picture there is: one white pixel.
	const pixel =
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='
	const data = Buffer.from(pixel, 'base64')
	return open.cms.create({
		collection: 'media',
		overrideAccess: true,
		depth: 0,
		data: { alt },
		file: { data, mimetype: 'image/png', name: 'anh.png', size: data.length },
	})
}

describe('the edition', () => {
	test('holds an article from its approval to its withdrawal', async () => {
		const { id } = await anArticle(open.cms, writer)
		const key = { type: 'article', id } as const
		expect(await versionOf(key)).toBeUndefined()
		await take(open.cms, writer, id, 'submit')
		expect(await versionOf(key)).toBeUndefined()
		await take(open.cms, approver, id, 'approve')
		const version = await versionOf(key)
		expect(version).toMatch(/^4:/)
		await edit(open.cms, writer, id, { headline: 'Đang sửa' })
		expect(await versionOf(key)).toBe(version)
		await take(open.cms, writer, id, 'submit')
		await take(open.cms, approver, id, 'approve')
		expect(await versionOf(key)).not.toBe(version)
		await take(open.cms, approver, id, 'withdraw')
		expect(await versionOf(key)).toBeUndefined()
		expect(await buildEntries(open.cms, [key], now())).toEqual([])
	})

	test('loses an article when its time has run out', async () => {
		const expireAt = new Date(Date.now() + MINUTE_MS)
		const { id } = await aPublishedArticle(open.cms, writer, approver, {
			expireAt: expireAt.toISOString(),
		})
		const key = { type: 'article', id } as const
		expect(await versionOf(key)).toBeDefined()
		expect(await versionOf(key, expireAt)).toBeUndefined()
		expect(await buildEntries(open.cms, [key], expireAt)).toEqual([])
	})

	test('tells of an article what the contract says, with names and never with addresses', async () => {
		const picture = await aPicture()
		const { id } = await aPublishedArticle(open.cms, writer, approver, {
			headline: 'Điện lực Đà Nẵng',
			body: aBody('Chữ & <dấu>'),
			byline: [{ person: writer.id }, { penName: 'Bút Điện' }],
			cover: picture.id,
			coverCredit: 'Ảnh: Tổ truyền thông',
			source: { name: 'Báo Điện', url: 'https://baodien.example/1' },
		})
		const keys: EntryKey[] = [
			{ type: 'article', id },
			{ type: 'media', id: picture.id },
			{ type: 'person', id: writer.id },
		]
		const entries = await buildEntries(open.cms, keys, now())
		expect(entriesSchema.parse({ entries }).entries).toHaveLength(3)
		expect(entries.find(({ type }) => type === 'article')?.data).toMatchObject({
			slug: 'dien-luc-da-nang',
			body: '<p>Chữ &#x26; &#x3C;dấu></p>',
			byline: [{ person: writer.id }, { penName: 'Bút Điện' }],
			cover: { media: picture.id, caption: '', credit: 'Ảnh: Tổ truyền thông' },
			source: { name: 'Báo Điện', url: 'https://baodien.example/1' },
			media: [picture.id],
		})
		expect(entries.find(({ type }) => type === 'person')?.data).toEqual({
			id: writer.id,
			slug: `le-thi-song-${writer.id.slice(-6)}`,
			name: 'Lê Thị Sông',
		})
		expect(JSON.stringify(entries)).not.toContain(writer.email)
	})

	test('holds a picture and a person only while a visible article uses them', async () => {
		const picture = await aPicture()
		const author = await aPerson(open.cms, 'contributor')
		const { id } = await anArticle(open.cms, writer, {
			cover: picture.id,
			byline: [{ person: author.id }],
		})
		const used: EntryKey[] = [
			{ type: 'media', id: picture.id },
			{ type: 'person', id: author.id },
		]
		expect(await buildEntries(open.cms, used, now())).toEqual([])
		await take(open.cms, writer, id, 'submit')
		await take(open.cms, approver, id, 'approve')
		expect((await buildEntries(open.cms, used, now())).map(({ type }) => type)).toEqual([
			'media',
			'person',
		])
		const { entries } = await buildPartialManifest(open.cms, [{ type: 'article', id }], now())
		expect(entries.map(({ type }) => type)).toEqual(['article', 'media', 'person'])
		await take(open.cms, approver, id, 'withdraw')
		expect(await buildEntries(open.cms, used, now())).toEqual([])
	})

	test('says the same of an entry whether all are asked for or one', async () => {
		const whole = manifestSchema.parse(await buildManifest(open.cms, now()))
		const part = await buildPartialManifest(open.cms, whole.entries, now())
		const inOrder = (entries: EntryKey[]) => entries.map((entry) => JSON.stringify(entry)).sort()
		expect(inOrder(part.entries)).toEqual(inOrder(whole.entries))
	})
})

test('an imported piece keeps its dates, and the history says that it was imported', async () => {
	const { docs } = await open.cms.find({
		collection: 'sections',
		overrideAccess: true,
		depth: 0,
		limit: 1,
	})
	const publishedAt = '2019-02-19T03:00:00.000Z'
	const updatedAt = '2019-02-20T03:00:00.000Z'
	const id = await publishImported(open.cms, {
		collection: 'articles',
		data: {
			headline: 'Tin cũ',
			body: aBody('Nội dung cũ'),
			section: present(docs[0]).id,
			importId: 'n-1',
		},
		publishedAt,
		updatedAt,
		actorName: 'Nhập từ tệp',
	})
	const [entry] = await buildEntries(open.cms, [{ type: 'article', id }], now())
	expect(entry?.data).toMatchObject({ slug: 'tin-cu', publishedAt, updatedAt })
	const again = await publishImported(open.cms, {
		collection: 'articles',
		id,
		data: { headline: 'Tin cũ sửa lại' },
		publishedAt,
		updatedAt,
		actorName: 'Nhập từ tệp',
	})
	expect(again).toBe(id)
	const [changed] = await buildEntries(open.cms, [{ type: 'article', id }], now())
	expect(changed?.data).toMatchObject({ slug: 'tin-cu', headline: 'Tin cũ sửa lại' })
	const history = await open.cms.count({
		collection: 'history',
		overrideAccess: true,
		where: { and: [{ document: { equals: id } }, { action: { equals: 'imported' } }] },
	})
	expect(history.totalDocs).toBe(2)
})
