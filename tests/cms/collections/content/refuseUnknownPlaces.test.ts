import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article, Person } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aSection } from '#tests/support/cmsBuilders.ts'

let open: TestCms
let writer: Person
let draft: Article

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	draft = await anArticle(open.cms, writer)
})

afterAll(() => open.close())

test.each([
	['a section', { section: 'khong-co' }, /Chuyên mục/],
	['a unit', { unit: 'khong-co' }, /Đơn vị/],
	['a subject', { tags: ['khong-co'] }, /Chủ đề/],
])('an article cannot go to %s that does not exist', async (_, body, words) => {
	const { status, body: answer } = await open.request('PATCH', `/articles/${draft.id}`, {
		as: writer,
		body,
	})
	expect(status).toBe(422)
	expect(answer.errors?.[0]?.message).toMatch(words)
})

test('an article moves to a section that exists', async () => {
	const section = await aSection(open.cms, 'Sáng kiến')
	const { status } = await open.request('PATCH', `/articles/${draft.id}`, {
		as: writer,
		body: { section: section.id },
	})
	expect(status).toBe(200)
})
