import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aUnit } from '#tests/support/cmsBuilders.ts'

const TRANSACTIONS = 100
const AT_ONCE = 8

let open: TestCms

beforeAll(async () => {
	open = await openTestCms()
	await aUnit(open.cms, 'Điện lực Đô Lương')
})

afterAll(() => open.close())

test('a transaction answers every question, however many it is asked at first', async () => {
	const { cms } = open
	for (let count = 0; count < TRANSACTIONS; count++) {
		const transactionID = (await cms.db.beginTransaction({})) ?? undefined
		const asked = Array.from({ length: AT_ONCE }, () =>
			cms.find({
				collection: 'units',
				overrideAccess: true,
				depth: 0,
				pagination: false,
				req: transactionID === undefined ? {} : { transactionID },
			}),
		)
		const answers = await Promise.all(asked)
		if (transactionID !== undefined) await cms.db.commitTransaction(transactionID)
		expect(answers.map(({ docs }) => docs.length)).toEqual(Array(AT_ONCE).fill(1))
	}
})
