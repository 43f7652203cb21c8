import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyHistory } from '#cms/history/verifyHistory.ts'
import type { HistoryRecord, Person, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aUnit, take } from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms
let administrator: Person
let approver: Person
let writer: Person
let stranger: Person
let record: HistoryRecord

beforeAll(async () => {
	open = await openTestCms()
	const unit: Unit = await aUnit(open.cms, 'Điện lực Con Cuông')
	administrator = await aPerson(open.cms, 'administrator')
	approver = await aPerson(open.cms, 'approver')
	writer = await aPerson(open.cms, 'contributor', { unit })
	stranger = await aPerson(open.cms, 'contributor')
	const { id } = await anArticle(open.cms, writer, { unit: unit.id })
	await take(open.cms, writer, id, 'submit')
	const { docs } = await open.cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		sort: '-seq',
		limit: 1,
		where: { document: { equals: id } },
	})
	record = present(docs[0])
})

afterAll(() => open.close())

const everything = async () => {
	const { docs } = await open.cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: 'seq',
	})
	return docs
}

test.each([
	['POST', '', { at: '2026-03-02T01:00:00Z', action: 'approve', seq: 1_000_000 }],
	['PATCH', '/:id', { comment: 'sửa' }],
	['PATCH', '/:id?overrideAccess=true', { hash: 'x' }],
	['DELETE', '/:id', undefined],
	['POST', '/:id/duplicate', {}],
	['PATCH', '?where[id][exists]=true', { comment: 'sửa' }],
	['DELETE', '?where[id][exists]=true', undefined],
	['POST', '/versions/:id', {}],
])('%s /history%s changes nothing, whoever sends it', async (method, path, body) => {
	const before = await everything()
	for (const as of [administrator, approver, writer]) {
		const address = `/history${path.replace(':id', record.id)}`
		const answer = await open.request(method, address, { as, ...(body ? { body } : {}) })
		const isRefused = answer.status >= 400
		const isEmpty = answer.body.docs?.length === 0
		expect(isRefused || isEmpty).toBe(true)
	}
	expect(await everything()).toEqual(before)
})

test('code that skips access changes nothing either', async () => {
	const before = await everything()
	const one = { collection: 'history', id: record.id, overrideAccess: true } as const
	const forbidden = { reason: 'forbidden' }
	await expect(open.cms.update({ ...one, data: { comment: 'sửa' } })).rejects.toMatchObject(
		forbidden,
	)
	await expect(open.cms.delete(one)).rejects.toMatchObject(forbidden)
	await expect(open.cms.duplicate({ ...one, depth: 0 })).rejects.toBeTruthy()
	const where = { id: { exists: true } }
	const many = { collection: 'history', where, overrideAccess: true } as const
	const updated = await open.cms.update({ ...many, data: { comment: 'sửa' } })
	expect(updated.docs).toEqual([])
	const deleted = await open.cms.delete(many)
	expect(deleted.docs).toEqual([])
	expect(await everything()).toEqual(before)
	expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
})

test('a record that does not follow the chain cannot take a place in it', async () => {
	const data = { at: '2026-03-02T01:00:00.000Z', action: 'approve', seq: 1 }
	await expect(
		open.cms.create({ collection: 'history', overrideAccess: true, data }),
	).rejects.toBeTruthy()
})

test('people read what they did and what was done to their pieces, the board all of it', async () => {
	const seenBy = async (as: Person) =>
		(await open.request('GET', `/history?where[id][equals]=${record.id}`, { as })).body.docs?.length
	expect(await seenBy(writer)).toBe(1)
	expect(await seenBy(approver)).toBe(1)
	expect(await seenBy(administrator)).toBe(1)
	expect(await seenBy(stranger)).toBe(0)
	expect((await open.request('GET', '/history')).status).toBe(403)
})
