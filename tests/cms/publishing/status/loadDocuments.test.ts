import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { loadDocuments } from '#cms/publishing/status/loadDocuments.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { aPiece, otherTypes, titleField } from '#tests/support/pieceBuilders.ts'

let open: TestCms
let owner: Person

beforeAll(async () => {
	open = await openTestCms()
	owner = await aPerson(open.cms, 'contributor')
})

afterAll(() => open.close())

test.each(otherTypes)('$collection are known by their words, whoever wrote them', async (of) => {
	const { id } = await aPiece(open.cms, owner, of, { [titleField(of.collection)]: 'Mười giờ' })
	const find = await loadDocuments(open.cms, [{ type: of.type, key: id }])
	expect(find(of.type, id)).toEqual({
		type: of.type,
		id,
		title: 'Mười giờ',
		address: `/collections/${of.collection}/${id}`,
		owner: owner.id,
	})
})

test('the identity is known by what the newsroom calls it', async () => {
	const find = await loadDocuments(open.cms, [{ type: 'identity', key: 'identity' }])
	expect(find('identity', 'identity')).toMatchObject({
		title: 'Nhận diện',
		address: '/globals/identity',
	})
})
