import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { expireDue } from '#cms/workflow/expireDue.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	aPerson,
	aPublishedArticle,
	edit,
	historyOf,
	mainRow,
	newest,
	take,
} from '#tests/support/cmsBuilders.ts'

const expires = '2031-03-01T01:00:00.000Z'
const before = new Date('2031-03-01T00:59:59.000Z')
const after = new Date('2031-03-01T01:00:07.000Z')

let open: TestCms
let writer: Person
let approver: Person

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
})

afterAll(() => open.close())

const published = () => aPublishedArticle(open.cms, writer, approver, { expireAt: expires })

test('a piece leaves readers at its time and not before, and the history says so', async () => {
	const { id } = await published()
	expect(await expireDue(open.cms, before)).toEqual([])
	expect(await expireDue(open.cms, after)).toEqual([id])
	expect((await newest(open.cms, id)).state).toBe('withdrawn')
	expect((await mainRow(open.cms, id))._status).toBe('draft')
	const docs = await historyOf(open.cms, id, 'expire')
	expect(docs).toMatchObject([{ actorName: 'Hệ thống', from: 'published', to: 'withdrawn' }])
	expect(await expireDue(open.cms, after)).toEqual([])
})

test('a correction that is being written is not lost when the piece expires', async () => {
	const { id } = await published()
	await edit(open.cms, writer, id, { headline: 'Bản sửa đang viết dở', expireAt: null })
	await expireDue(open.cms, after)
	expect(await newest(open.cms, id)).toMatchObject({
		state: 'draft',
		headline: 'Bản sửa đang viết dở',
	})
	await take(open.cms, writer, id, 'submit')
	expect((await take(open.cms, approver, id, 'approve')).state).toBe('published')
})
