import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { parseApprovals } from '#cms/workflow/approvals.ts'
import { anArticle, aPerson, newest, take } from '#tests/support/cmsBuilders.ts'

let newsroom: TestCms
let writer: Person
let first: Person
let second: Person

beforeAll(async () => {
	newsroom = await openTestCms()
	const { cms } = newsroom
	writer = await aPerson(cms, 'contributor')
	first = await aPerson(cms, 'approver')
	second = await aPerson(cms, 'approver')
	await cms.updateGlobal({
		slug: 'approval',
		overrideAccess: true,
		data: { articles: { boardReview: { quorum: 'some', count: 2 } } } as never,
	})
})

afterAll(() => newsroom.close())

test('an autosave of a text as it stands takes no approval away', async () => {
	const { id } = await inReview()
	await take(newsroom.cms, first, id, 'approve')
	expect(await autosave(id, second)).toBe(200)
	const piece = await newest(newsroom.cms, id)
	expect(parseApprovals(piece.approvals).map(({ person }) => person)).toEqual([first.id])
	expect(piece.lastEditedBy).toBe(writer.id)
	const { actions } = await take(newsroom.cms, second, id, 'approve')
	expect(actions).not.toContain('approve')
	expect((await newest(newsroom.cms, id)).state).toBe('published')
})

test('an autosave of a text as it stands cancels no time that was set', async () => {
	const publishAt = new Date(Date.now() + 86_400_000).toISOString()
	const { id } = await inReview({ publishAt })
	await take(newsroom.cms, first, id, 'approve')
	await take(newsroom.cms, second, id, 'approve')
	expect(await autosave(id, first)).toBe(200)
	expect((await newest(newsroom.cms, id)).state).toBe('scheduled')
})

async function inReview(changes = {}) {
	const article = await anArticle(newsroom.cms, writer, changes)
	await take(newsroom.cms, writer, article.id, 'submit')
	return article
}

/** What the admin sends on its own: everything that is on screen. */
async function autosave(id: string, as: Person): Promise<number> {
	const { headline, standfirst, body, section, slug, publishAt } = await newest(newsroom.cms, id)
	const { status } = await newsroom.request('PATCH', `/articles/${id}?draft=true&autosave=true`, {
		as,
		body: { headline, standfirst, body, section, slug, publishAt, _status: 'draft' },
	})
	return status
}
