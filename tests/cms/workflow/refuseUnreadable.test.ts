import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aBody, anArticle, aPerson, edit } from '#tests/support/cmsBuilders.ts'
import type { Article, Person } from '#cms/payload-types.ts'

let open: TestCms
let writer: Person
let approver: Person
let draft: Article

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	draft = await anArticle(open.cms, writer)
})

afterAll(() => open.close())

const bodyOf = (...children: unknown[]) => ({ root: { ...aBody('').root, children } })

function nested(levels: number): unknown {
	let node: unknown = { type: 'text', text: 'x', version: 1 }
	for (let level = 0; level < levels; level++)
		node = { type: 'quote', version: 1, children: [node] }
	return node
}

test.each([
	{ what: 'a date that is none', body: { publishAt: 'hôm nào đó' } },
	{ what: 'a day that no calendar has', body: { expireAt: '0000-00-00' } },
	{ what: 'a time that is a thing', body: { publishAt: { at: 1 } } },
	{ what: 'a block without fields', body: { body: bodyOf({ type: 'block', version: 1 }) } },
	{
		what: 'a block without fields in a list',
		body: { body: bodyOf({ type: 'list', children: [{ type: 'block', fields: {} }] }) },
	},
	{ what: 'a text without end', body: { body: bodyOf(nested(500)) } },
])('$what is refused and closes no list to colleagues', async ({ body }) => {
	for (const [method, path] of [
		['PATCH', `/articles/${draft.id}`],
		['POST', '/articles'],
	] as const) {
		const answer = await open.request(method, path, { as: writer, body })
		expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([422, 'invalid'])
	}
	const list = await open.request('GET', '/articles?draft=true&limit=100', { as: approver })
	expect(list.status).toBe(200)
	expect((await open.request('GET', `/articles/${draft.id}`, { as: writer })).status).toBe(200)
})

test('a deep but sensible text, and a date taken back, are kept', async () => {
	const publishAt = '2030-01-01T00:00:00.000Z'
	const planned = await edit(open.cms, writer, draft.id, { publishAt })
	expect(planned.publishAt).toBe(publishAt)
	const body = bodyOf(nested(30)) as Article['body']
	const saved = await edit(open.cms, writer, draft.id, { publishAt: null, body })
	expect([saved.publishAt ?? null, saved.body]).toEqual([null, body])
})
