import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article, Person } from '#cms/payload-types.ts'
import { buildEntries } from '#cms/publishing/entries.ts'
import { commonSynonyms } from '#cms/searchAids/commonSynonyms.ts'
import { wordsIn } from '#cms/searchAids/wordsIn.ts'
import { entriesSchema } from '#shared/editions/edition.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aPublishedArticle } from '#tests/support/cmsBuilders.ts'
import { hearWakes } from '#tests/support/hearWakes.ts'
import { present } from '#tests/support/present.ts'
import { until } from '#tests/support/until.ts'

const key = { type: 'searchAids', id: 'searchAids' } as const

let open: TestCms
let writer: Person
let approver: Person
let article: Article
let other: Article

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	article = await aPublishedArticle(open.cms, writer, approver)
	other = await aPublishedArticle(open.cms, writer, approver)
})

afterAll(() => open.close())

async function save(body: object, as: Person = approver) {
	const answer = await open.request('POST', '/globals/searchAids', { as, body })
	// What stands beside the field in the admin.
	const [wrong] = answer.body.errors?.[0]?.data?.errors ?? []
	return { status: answer.status, message: wrong?.message ?? '' }
}

async function published() {
	const [entry] = await buildEntries(open.cms, [key], new Date())
	if (entry?.type !== 'searchAids') throw new Error('There is no entry of the search')
	return entry.data
}

async function newestChange(): Promise<string> {
	const { docs } = await open.cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		sort: '-seq',
		limit: 1,
		where: { documentType: { equals: 'searchAids' } },
	})
	return present(docs[0]?.changes)
}

describe('the search before anybody has taught it', () => {
	test('knows the words that Vietnamese corporations share', async () => {
		const { synonyms, promoted } = await published()
		expect(synonyms).toEqual(commonSynonyms)
		expect(synonyms.length).toBeGreaterThanOrEqual(25)
		expect(synonyms).toContainEqual(['EVN', 'Tập đoàn Điện lực Việt Nam'])
		expect(promoted).toEqual([])
	})

	test('could be saved as it is: no word stands in two groups', async () => {
		expect(await save({})).toEqual({ status: 200, message: '' })
		expect((await published()).synonyms).toEqual(commonSynonyms)
	})
})

describe('the search', () => {
	test.each(['contributor', 'editor'] as const)('is read and not taught by a %s', async (role) => {
		const person = await aPerson(open.cms, role)
		expect((await open.request('GET', '/globals/searchAids', { as: person })).status).toBe(200)
		expect((await save({ synonyms: [] }, person)).status).toBe(403)
	})

	test('is neither read nor taught by anybody who is not logged in', async () => {
		expect((await open.request('GET', '/globals/searchAids')).status).toBe(403)
		const body = { synonyms: [] }
		expect((await open.request('POST', '/globals/searchAids', { body })).status).toBe(403)
	})

	test.each(['approver', 'administrator'] as const)('is taught by an %s', async (role) => {
		const person = await aPerson(open.cms, role)
		const body = {
			synonyms: [{ words: '  TBA ;trạm   biến áp,tba,\n Trạm biến thế ' }],
			promoted: [{ words: 'sổ tay', articles: [other.id, article.id] }],
		}
		expect(await save(body, person)).toEqual({ status: 200, message: '' })
		const data = await published()
		expect(entriesSchema.safeParse({ entries: [{ ...key, version: '1', data }] }).success).toBe(
			true,
		)
		expect(data).toEqual({
			id: 'searchAids',
			synonyms: [['TBA', 'trạm biến áp', 'Trạm biến thế']],
			promoted: [{ words: ['sổ tay'], articles: [other.id, article.id] }],
		})
	})

	test('forgets everything when the board empties it', async () => {
		await save({ synonyms: [], promoted: [] })
		expect(await published()).toEqual({ id: 'searchAids', synonyms: [], promoted: [] })
	})

	test('wakes the publisher', async () => {
		const publisher = await hearWakes()
		await save({ synonyms: [{ words: 'A, B' }] })
		await until('two wakes came', () => Promise.resolve(publisher.heardOf(key) >= 2))
		publisher.close()
	})

	test('has its changes told in the history, also one at the end of a long list', async () => {
		await save({ synonyms: [{ words: 'A, B' }] })
		await save({ synonyms: [{ words: 'A, B, C' }] })
		expect(await newestChange()).toBe('Từ đồng nghĩa và từ viết tắt: A, B → A, B, C')
		const many = commonSynonyms.map((words) => ({ words: words.join(', ') }))
		await save({ synonyms: many })
		await save({ synonyms: [...many, { words: 'HTX, hợp tác xã' }] })
		expect(await newestChange()).toBe('Từ đồng nghĩa và từ viết tắt: … → …; HTX, hợp tác xã')
	})
})

describe('whoever teaches the search', () => {
	test('is told what is wrong', async () => {
		const articles = [article.id]
		const draft = await anArticle(open.cms, writer, { headline: 'Tin mật chưa duyệt' })
		for (const [body, message] of [
			[{ synonyms: [{ words: 'CBCNV' }] }, /^Một nhóm cần ít nhất hai từ/],
			[{ synonyms: [{ words: 'CBCNV, cbcnv' }] }, /^Một nhóm cần ít nhất hai từ/],
			[{ synonyms: [{ words: '' }] }, /^Một nhóm cần ít nhất hai từ/],
			[
				{ synonyms: [{ words: 'a, b' }, { words: 'c, Đ' }, { words: 'đ, e' }] },
				/^“đ” đã có ở dòng 3\. /,
			],
			[{ synonyms: [{ words: `a, ${'b'.repeat(81)}` }] }, /dài quá 80 ký tự/],
			[{ synonyms: [{ words: `a, ${'bc, '.repeat(3)}${'d e'.repeat(170)}` }] }, /Dài quá 500/],
			[{ promoted: [{ words: ' , ', articles }] }, /^Hãy gõ ít nhất một từ/],
			[{ promoted: [{ words: 'a', articles: [] }] }, /^Hãy chọn ít nhất một bài/],
			[{ promoted: [{ words: 'a' }] }, /^Hãy chọn ít nhất một bài/],
			[{ promoted: [{ words: 'a', articles: [draft.id] }] }, /^Bài này chưa đến với bạn đọc/],
			[
				{
					promoted: [
						{ words: 'a', articles },
						{ words: 'b, A', articles },
					],
				},
				/“A” đã có ở dòng 2/,
			],
		] as const) {
			const answer = await save(body)
			expect(answer.status, JSON.stringify(body)).toBe(400)
			expect(answer.message).toMatch(message)
		}
	})
})

describe('a typed list of words', () => {
	test.each([
		['CBCNV, cán bộ  công nhân viên', ['CBCNV', 'cán bộ công nhân viên']],
		['nghìn;ngàn\nNgàn,', ['nghìn', 'ngàn']],
		[
			'TKV, Tập đoàn Công nghiệp Than - Khoáng sản',
			['TKV', 'Tập đoàn Công nghiệp Than - Khoáng sản'],
		],
		['Đường dây'.normalize('NFD'), ['Đường dây']],
		[' , ;', []],
		[null, []],
	])('%j reads %j', (text, words) => {
		expect(wordsIn(text)).toEqual(words)
	})
})
