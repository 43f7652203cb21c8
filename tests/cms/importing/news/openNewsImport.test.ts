import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNewsImport } from '#cms/importing/news/openNewsImport.ts'
import { publishedAtFor } from '#cms/importing/news/publishedAtFor.ts'
import type { Section, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aSection, aUnit } from '#tests/support/cmsBuilders.ts'

const NOW = new Date('2026-06-01T00:00:00Z')

let newsroom: TestCms
let cms: Payload
let section: Section
let unit: Unit

beforeAll(async () => {
	newsroom = await openTestCms()
	cms = newsroom.cms
	section = await aSection(cms, 'An toàn lao động')
	unit = await aUnit(cms, 'Điện lực Thanh Sơn')
})
afterAll(() => newsroom.close())

const published = () => openNewsImport(cms, { mode: 'published', now: NOW })
const drafts = () => openNewsImport(cms, { mode: 'drafts', now: NOW })
const aLine = (changes: object = {}) =>
	JSON.stringify({ id: 'a1', title: 'Đóng điện trạm', body: 'Đoạn một.\nĐoạn hai.', ...changes })

async function articleOf(importId: string) {
	const { docs } = await cms.find({
		collection: 'articles',
		where: { importId: { equals: importId } },
		draft: true,
		depth: 0,
		overrideAccess: true,
	})
	expect(docs).toHaveLength(1)
	return docs[0]
}

test('a line is published with its own dates, section, unit, tags and pen names', async () => {
	const take = await published()
	const line = aLine({
		id: 'whole',
		section: 'an toan lao dong',
		unit: unit.slug,
		tags: ['Mùa mưa bão', 'mùa mưa bão'],
		authors: ['Minh Anh'],
		source: { name: 'Báo Điện', url: 'https://bao.example/1' },
		publishedAt: '2020-02-03T04:05:06+07:00',
	})
	expect(await take(line)).toEqual({ taken: 'created' })
	const article = await articleOf('whole')
	expect(article).toMatchObject({
		state: 'published',
		_status: 'published',
		section: section.id,
		unit: unit.id,
		slug: 'dong-dien-tram',
		publishedAt: '2020-02-02T21:05:06.000Z',
		source: { name: 'Báo Điện' },
	})
	expect(article?.tags).toHaveLength(1)
	expect(article?.byline?.[0]?.penName).toBe('Minh Anh')
})

test('a line without a section goes to "Tin tức"', async () => {
	const take = await published()
	await take(aLine({ id: 'no-section' }))
	const { docs } = await cms.find({
		collection: 'sections',
		where: { slug: { equals: 'tin-tuc' } },
		overrideAccess: true,
	})
	expect((await articleOf('no-section'))?.section).toBe(docs[0]?.id)
})

test('a repeat changes nothing, a changed line changes its article, also in a later run', async () => {
	const line = aLine({ id: 'again' })
	expect(await (await published())(line)).toEqual({ taken: 'created' })
	const before = await articleOf('again')
	expect(await (await published())(line)).toEqual({ taken: 'unchanged' })
	expect((await articleOf('again'))?.updatedAt).toBe(before?.updatedAt)
	const changed = aLine({ id: 'again', sapo: 'Thêm sapo.' })
	const take = await published()
	expect(await take(changed)).toEqual({ taken: 'updated' })
	expect(await take(changed)).toEqual({ taken: 'unchanged' })
	expect(await articleOf('again')).toMatchObject({ id: before?.id, standfirst: 'Thêm sapo.' })
})

test('drafts stay drafts, and a later run may publish them', async () => {
	const line = aLine({ id: 'draft' })
	expect(await (await drafts())(line)).toEqual({ taken: 'created' })
	expect(await articleOf('draft')).toMatchObject({ state: 'draft', _status: 'draft' })
	expect(await (await drafts())(line)).toEqual({ taken: 'unchanged' })
	expect(await (await published())(line)).toEqual({ taken: 'updated' })
	expect(await articleOf('draft')).toMatchObject({ state: 'published' })
	expect(await (await drafts())(line)).toEqual({ taken: 'unchanged' })
	expect(await articleOf('draft')).toMatchObject({ state: 'published' })
})

test('the date of an undated line follows from its id alone', () => {
	const line = { id: 'x', title: 'A', body: 'b', format: 'text' } as const
	expect(publishedAtFor(line)).toBe(publishedAtFor({ ...line, title: 'B' }))
	expect(publishedAtFor(line)).not.toBe(publishedAtFor({ ...line, id: 'y' }))
	expect(publishedAtFor(line) < '2025-12-31T17:00:00.000Z').toBe(true)
})

describe('a bad line is refused in words', () => {
	test.each([
		['not JSON', '{', /không phải JSON/],
		['no object', '[]', /đối tượng JSON/],
		['no id', JSON.stringify({ title: 'A', body: 'b' }), /^id: /],
		['an empty headline', aLine({ title: '  ' }), /title: không được để trống/],
		['a headline of 300 letters', aLine({ title: 'a'.repeat(300) }), /title: dài quá 200/],
		['no text', aLine({ body: '' }), /^body: /],
		['a date without zone', aLine({ publishedAt: '2020-01-01 08:00' }), /publishedAt: .*ISO 8601/],
		['a date to come', aLine({ id: 'f', publishedAt: '2030-01-01T00:00:00Z' }), /tương lai/],
		['a slug with accents', aLine({ slug: 'điện-lực' }), /^slug: /],
		['an unknown section', aLine({ section: 'Không có' }), /chuyên mục “Không có”/],
		['an unknown unit', aLine({ unit: 'Không có' }), /đơn vị “Không có”/],
		[
			'a source with a script',
			aLine({ source: { name: 'x', url: 'javascript:1' } }),
			/^source.*https/,
		],
	])('%s', async (_, line, reason) => {
		const take = await published()
		const outcome = await take(line)
		expect('reason' in outcome && outcome.reason).toMatch(reason)
	})
})

test('a default takes lines whose section nobody has made', async () => {
	const take = await openNewsImport(cms, { mode: 'drafts', section: section.slug, now: NOW })
	expect(await take(aLine({ id: 'default', section: 'Không có' }))).toEqual({ taken: 'created' })
	expect((await articleOf('default'))?.section).toBe(section.id)
})

test('a default that does not exist ends the import before it begins', async () => {
	const opened = openNewsImport(cms, { mode: 'drafts', unit: 'khong-co', now: NOW })
	await expect(opened).rejects.toThrow(/đơn vị “khong-co”/)
})
