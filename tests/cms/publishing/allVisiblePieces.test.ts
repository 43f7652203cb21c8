import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { allVisiblePieces } from '#cms/publishing/allVisiblePieces.ts'
import { collectionOf } from '#cms/publishing/collectionOf.ts'
import { pieceTypes } from '#cms/publishing/pieceTypes.ts'
import { policiesInForce } from '#cms/workflow/policy.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aPublishedArticle } from '#tests/support/cmsBuilders.ts'
import { aPiece, approveIt, otherTypes } from '#tests/support/pieceBuilders.ts'

let open: TestCms
let owner: Person
let approver: Person

beforeAll(async () => {
	open = await openTestCms()
	owner = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
})

afterAll(() => open.close())

test('every piece that readers see is found once, however many are read at a time', async () => {
	const published: Record<string, string[]> = {}
	for (let number = 0; number < 4; number++) {
		const { id } = await aPublishedArticle(open.cms, owner, approver)
		published.article = [...(published.article ?? []), id]
		await anArticle(open.cms, owner)
	}
	for (const of of otherTypes) {
		const { id } = await aPiece(open.cms, owner, of)
		await approveIt(open.cms, { owner, approver }, of, id)
		published[of.type] = [id]
		await aPiece(open.cms, owner, of)
	}
	for (const sliceSize of [1, 2, 3, 4, 5]) {
		const found = await allVisiblePieces(open.cms, new Date(), sliceSize)
		expect(Object.groupBy(found, ({ type }) => type)).toMatchObject(
			Object.fromEntries(
				Object.entries(published).map(([type, ids]) => [
					type,
					ids.toSorted().map((id) => ({ id })),
				]),
			),
		)
	}
})

test('all that is under approval are pieces, and nothing else is', () => {
	const collections = policiesInForce().map(({ collection }) => collection)
	expect(pieceTypes.map((type) => collectionOf[type]).toSorted()).toEqual(collections.toSorted())
})
