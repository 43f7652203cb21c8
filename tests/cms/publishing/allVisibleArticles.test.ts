import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { allVisibleArticles } from '#cms/publishing/allVisibleArticles.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aPublishedArticle } from '#tests/support/cmsBuilders.ts'

let open: TestCms
let writer: Person
let approver: Person

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
})

afterAll(() => open.close())

test('every article that readers see is found once, however many are read at a time', async () => {
	const published: string[] = []
	for (let number = 0; number < 4; number++) {
		const { id } = await aPublishedArticle(open.cms, writer, approver)
		published.push(id)
		await anArticle(open.cms, writer)
	}
	for (const sliceSize of [1, 2, 3, 4, 5]) {
		const found = await allVisibleArticles(open.cms, new Date(), sliceSize)
		expect(found.map(({ id }) => id)).toEqual(published.toSorted())
	}
})
