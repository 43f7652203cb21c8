import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { buildManifest } from '#cms/publishing/manifest.ts'
import { expireDue } from '#cms/workflow/expireDue.ts'
import { publishDue } from '#cms/workflow/publishDue.ts'
import { remindOverdue } from '#cms/workflow/reminders/remindOverdue.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aPublishedArticle, aUnit } from '#tests/support/cmsBuilders.ts'
import { scansNoted } from '#tests/support/scans.ts'

let open: TestCms
let board: Person
let writer: Person

beforeAll(async () => {
	open = await openTestCms()
	const unit = await aUnit(open.cms, 'Điện lực Đô Lương')
	writer = await aPerson(open.cms, 'contributor', { unit })
	board = await aPerson(open.cms, 'approver')
	await aPublishedArticle(open.cms, writer, board, { unit: unit.id })
	await anArticle(open.cms, writer, { unit: unit.id })
})

afterAll(() => open.close())

/** Every question that was answered by reading a whole collection, however small it is. */
const scans = () => scansNoted(open.cms, 0)

const lists: [string, string][] = [
	['articles', 'headline'],
	['infographics', 'headline'],
	['clips', 'headline'],
	['banners', 'headline'],
	['slogans', 'text'],
	['programmes', 'name'],
	['displays', 'name'],
	['notices', 'headline'],
	['media', 'alt'],
	['sections', 'name'],
	['tags', 'name'],
	['units', 'name'],
	['people', 'name'],
	['history', 'headline'],
]

test.each(lists)(
	'the list of %s is shown, sorted and searched from an index',
	async (list, title) => {
		for (const query of ['', '&sort=-updatedAt', `&sort=${title}`, `&where[${title}][like]=tin`]) {
			for (const draft of ['', '&draft=true']) {
				const path = `/${list}?limit=10&depth=0${query}${draft}`
				expect(await open.request('GET', path, { as: board })).toMatchObject({ status: 200 })
			}
		}
		expect(await scans()).toEqual([])
	},
)

test('the desk, the edition and the clock ask what an index answers', async () => {
	for (const person of [board, writer]) {
		expect(await open.request('GET', '/desk', { as: person })).toMatchObject({ status: 200 })
	}
	const now = new Date()
	await buildManifest(open.cms, now)
	await publishDue(open.cms, now)
	await expireDue(open.cms, now)
	await remindOverdue(open.cms, now)
	expect(await scans()).toEqual([])
})
