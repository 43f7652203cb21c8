import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person, Programme, Unit } from '#cms/payload-types.ts'
import { buildEntries } from '#cms/publishing/entries.ts'
import { buildManifest } from '#cms/publishing/manifest.ts'
import { changedFields } from '#cms/workflow/difference/changedFields.ts'
import { policyOf } from '#cms/workflow/policy.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aSection, aUnit } from '#tests/support/cmsBuilders.ts'
import { takeWith } from '#tests/support/pieceBuilders.ts'
import { present } from '#tests/support/present.ts'
import {
	anItem,
	aProgramme,
	aPublishedProgramme,
	programmes,
} from '#tests/support/programmeBuilders.ts'

let open: TestCms
let company: Unit
let other: Unit
let writer: Person
let editor: Person
let stranger: Person
let approver: Person
let administrator: Person

beforeAll(async () => {
	open = await openTestCms()
	const group = await aUnit(open.cms, 'Tập đoàn')
	company = await aUnit(open.cms, 'Than Khe Tràm', group)
	other = await aUnit(open.cms, 'Điện Sông Lam', group)
	writer = await aPerson(open.cms, 'contributor', { unit: company })
	editor = await aPerson(open.cms, 'editor', { unit: company })
	stranger = await aPerson(open.cms, 'editor', { unit: other })
	approver = await aPerson(open.cms, 'approver')
	administrator = await aPerson(open.cms, 'administrator')
})

afterAll(() => open.close())

async function isInEdition(id: string): Promise<boolean> {
	const { entries } = await buildManifest(open.cms, new Date())
	return entries.some((entry) => entry.type === 'programme' && entry.id === id)
}

async function draftOf(id: string): Promise<Programme> {
	return open.cms.findByID({
		collection: 'programmes',
		id,
		draft: true,
		depth: 0,
		overrideAccess: true,
	})
}

describe('a programme', () => {
	test('is in the edition once its unit and the board have approved it', async () => {
		const { id } = await aProgramme(open.cms, writer, { reach: 'branch' })
		expect(await isInEdition(id)).toBe(false)
		await takeWith(open.cms, writer, programmes, id, 'submit')
		await expect(takeWith(open.cms, stranger, programmes, id, 'approve')).rejects.toMatchObject({
			reason: 'forbidden',
		})
		await takeWith(open.cms, editor, programmes, id, 'approve')
		expect(await isInEdition(id)).toBe(false)
		await takeWith(open.cms, approver, programmes, id, 'approve')
		expect(await isInEdition(id)).toBe(true)
		const [entry] = await buildEntries(open.cms, [{ type: 'programme', id }], new Date())
		expect(entry?.data).toMatchObject({ unit: company.id, reach: 'branch', kind: 'fill' })
	})

	test('is written for no unit but those of its writer', async () => {
		const body = { name: 'Của nhà khác', unit: other.id, reach: 'branch', items: [anItem] }
		const answer = await open.request('POST', '/programmes', { as: writer, body })
		expect(answer.status).toBe(403)
	})

	test('is approved with the items as they stand, and another item is another text', async () => {
		const { id } = await aProgramme(open.cms, writer, {})
		await takeWith(open.cms, writer, programmes, id, 'submit')
		await takeWith(open.cms, editor, programmes, id, 'approve')
		const [item] = (await draftOf(id)).items ?? []
		await open.request('PATCH', `/programmes/${id}`, {
			as: approver,
			body: { items: [{ ...item, headline: 'Nghỉ cả tuần' }] },
		})
		await expect(takeWith(open.cms, approver, programmes, id, 'approve')).rejects.toMatchObject({
			reason: 'ownText',
		})
		expect(await isInEdition(id)).toBe(false)
	})

	test('tells what has changed in words', async () => {
		const policy = present(policyOf('programmes'))
		const feed = { kind: 'feed', type: 'clip', count: 3, scope: 'all' }
		// The form keeps what belongs to other kinds of item.
		const notice = { ...anItem, ...feed, kind: 'notice' }
		const before = { kind: 'fill', items: [notice] }
		const after = { kind: 'fixed', items: [notice, feed] }
		expect(await changedFields(open.cms, policy, before, after)).toBe(
			'Cách phát: “Phần thời gian còn lại” → “Phát trọn khung giờ (bản tin)”; ' +
				'Các mục: “Loại: Thông báo toàn màn hình · Tiêu đề: Đội mũ bảo hộ khi vào xưởng” → ' +
				'“Loại: Thông báo toàn màn hình · Tiêu đề: Đội mũ bảo hộ khi vào xưởng, Loại: Tự…”',
		)
	})

	test('keeps its words in one form, however they were typed', async () => {
		const spelled = 'Chào ngày mới'.normalize('NFD')
		const { id } = await aProgramme(open.cms, writer, {
			name: spelled,
			items: [{ ...anItem, headline: spelled }],
		})
		const { name, items } = await draftOf(id)
		expect([name, items?.[0]?.headline]).toEqual(['Chào ngày mới', 'Chào ngày mới'])
	})
})

describe('a draft', () => {
	test.each([
		['a way to play', { kind: 'sometimes' }],
		['a reach', { reach: 'world' }],
		['a number of parts', { timesPerHour: '5' }],
		['a day', { weekdays: ['8'] }],
		['days that are no list', { weekdays: 'Monday' }],
		['a kind of item', { items: [{ kind: 'poem' }] }],
		['a type of feed', { items: [{ kind: 'feed', type: 'poem' }] }],
		['a scope of feed', { items: [{ kind: 'feed', scope: 'moon' }] }],
		['a day of an item', { items: [{ ...anItem, weekdays: ['0'] }] }],
		['a time of an item', { items: [{ ...anItem, from: 'mai' }] }],
		['a number of an item', { items: [{ ...anItem, seconds: { $gt: 0 } }] }],
		['a text of an item', { items: [{ ...anItem, headline: { $gt: '' } }] }],
		[
			'a type of piece',
			{ items: [{ kind: 'piece', piece: { relationTo: 'people', value: 'x' } }] },
		],
		['a piece', { items: [{ kind: 'piece', piece: { relationTo: 'clips', value: 'x' } }] }],
		['a picture', { items: [{ kind: 'photo', picture: 'x' }] }],
		['a section', { items: [{ kind: 'feed', section: 'x' }] }],
		['a display', { displays: ['x'] }],
		['items at all', { items: 'all of them' }],
	])('with %s nobody knows is refused, and readable as it was', async (_, body) => {
		const { id } = await aProgramme(open.cms, writer)
		const answers = [
			await open.request('PATCH', `/programmes/${id}?draft=true`, { as: writer, body }),
			await open.request('POST', '/programmes', { as: writer, body: { name: 'Mới', ...body } }),
		]
		expect(answers.map(({ status }) => status)).toEqual([422, 422])
		const { status } = await open.request('GET', `/programmes/${id}?draft=true`, { as: writer })
		expect([status, (await draftOf(id)).items?.length]).toEqual([200, 1])
	})

	test('is not published by a word in a write, a copy or a version', async () => {
		const id = await aPublishedProgramme(open.cms, { owner: administrator, approver })
		const copy = await open.request('POST', `/programmes/${id}/duplicate?draft=false`, {
			as: administrator,
			body: {},
		})
		const draft = await aProgramme(open.cms, writer)
		const word = await open.request('PATCH', `/programmes/${draft.id}`, {
			as: administrator,
			body: { _status: 'published', state: 'published' },
		})
		expect(word.status).toBe(403)
		const { docs } = await open.cms.findVersions({
			collection: 'programmes',
			overrideAccess: true,
			where: { parent: { equals: id } },
		})
		const restored = await open.request('POST', `/programmes/versions/${docs.at(-1)?.id}`, {
			as: administrator,
		})
		expect(restored.status).toBe(403)
		const { doc } = copy.body
		expect(await Promise.all([doc?.id ?? '', draft.id, id].map(isInEdition))).toEqual([
			false,
			false,
			true,
		])
	})
})

describe('what a programme uses', () => {
	test('is not deleted as long as it would play something else without', async () => {
		const unit = await aUnit(open.cms, 'Xưởng cơ khí', company)
		const section = await aSection(open.cms)
		const picture = await aPicture(open.cms)
		const items = [
			{ kind: 'feed', section: section.id },
			{ kind: 'photo', picture: picture.id },
		]
		await aPublishedProgramme(
			open.cms,
			{ owner: administrator, editor, approver },
			{ unit: unit.id, items },
		)
		for (const address of [
			`/units/${unit.id}`,
			`/sections/${section.id}`,
			`/media/${picture.id}`,
		]) {
			const answer = await open.request('DELETE', address, { as: administrator })
			expect([address, answer.status, answer.body.errors?.[0]?.reason]).toEqual([
				address,
				409,
				'inUse',
			])
		}
	})

	test('may go while the programme is a draft, and who submits it is told', async () => {
		const { id: picture } = await aPicture(open.cms)
		const items = [{ kind: 'photo', picture }]
		const { id } = await aProgramme(open.cms, writer, { items })
		expect((await open.request('DELETE', `/media/${picture}`, { as: administrator })).status).toBe(
			200,
		)
		const answer = await open.request('PATCH', `/programmes/${id}?draft=true`, {
			as: writer,
			body: { name: 'Tên khác' },
		})
		expect(answer.status).toBe(200)
		await expect(takeWith(open.cms, writer, programmes, id, 'submit')).rejects.toMatchObject({
			reason: 'invalid',
		})
	})
})
