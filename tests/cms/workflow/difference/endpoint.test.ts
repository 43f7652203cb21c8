import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article, Person, Unit } from '#cms/payload-types.ts'
import { changedFields } from '#cms/workflow/difference/changedFields.ts'
import type { FieldDifference } from '#cms/workflow/difference/differenceOf.ts'
import type { DifferenceReport } from '#cms/workflow/difference/endpoint.ts'
import { policyOf, type ApprovalPolicy } from '#cms/workflow/policy.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { openTestCms, type OutsideAnswer, type TestCms } from '#tests/support/cms.ts'
import {
	aBody,
	anArticle,
	aPerson,
	aPublishedArticle,
	aSection,
	aUnit,
	edit,
	newest,
} from '#tests/support/cmsBuilders.ts'

const SECRET = 'Bản sửa chưa ai biết'

let open: TestCms
let unit: Unit
let writer: Person
let board: Person
let article: Article
let before: Article

beforeAll(async () => {
	open = await openTestCms()
	unit = await aUnit(open.cms, 'Điện lực Sông Cấm')
	writer = await aPerson(open.cms, 'contributor', { name: 'Lê Thị Sông', unit })
	board = await aPerson(open.cms, 'administrator', { name: 'Trần Văn Hội' })
	const approver = await aPerson(open.cms, 'approver')
	article = await aPublishedArticle(open.cms, writer, approver, {
		headline: 'Đóng điện trạm 110 kV',
		unit: unit.id,
		body: aBody('Công suất của trạm là 120 MW.'),
	})
	before = await newest(open.cms, article.id)
	const section = await aSection(open.cms, 'An toàn')
	const picture = await aPicture(open.cms)
	await edit(open.cms, board, article.id, {
		headline: SECRET,
		section: section.id,
		cover: picture.id,
		publishAt: null,
		expireAt: '2030-02-19T03:00:00.000Z',
		byline: [{ person: writer.id }, { penName: 'Sông Lam' }],
		body: aBody('Công suất của trạm là 110 MW.'),
	})
})

afterAll(() => open.close())

const ask = (as: Person | undefined, id: string, query = ''): Promise<OutsideAnswer> =>
	open.request('GET', `/articles/${id}/difference${query}`, as ? { as } : {})

async function reportFor(as: Person, id: string, query = ''): Promise<DifferenceReport> {
	const { status, body } = await ask(as, id, query)
	expect(status).toBe(200)
	// What the door promises to answer.
	return body as unknown as DifferenceReport
}

function inWords({ fields }: DifferenceReport, field: string) {
	const found = fields.find((each) => each.field === field)
	const words = (side: 'before' | 'after') =>
		found?.rows
			.map((row) => row[side].map(({ text }) => text).join(' '))
			.filter(Boolean)
			.join(' / ')
	return [found?.label, words('before'), words('after')]
}

describe('a correction', () => {
	test('is compared with what readers have, in words that people know', async () => {
		const report = await reportFor(writer, article.id)
		expect(report.versions[0]).toMatchObject({ id: report.to, state: 'draft', by: 'Trần Văn Hội' })
		expect(report.versions.find(({ id }) => id === report.from)).toMatchObject({
			stateLabel: 'Đã xuất bản',
			isWithReaders: true,
		})
		expect(inWords(report, 'headline')).toEqual(['Tiêu đề', 'Đóng điện trạm 110 kV', SECRET])
		expect(inWords(report, 'section')).toEqual(['Chuyên mục', 'Tin hoạt động', 'An toàn'])
		expect(inWords(report, 'expireAt')).toEqual(['Hết hạn', '(trống)', '19/02/2030 10:00'])
		expect(inWords(report, 'byline')).toEqual([
			'Tác giả',
			'(trống)',
			'Người viết: Lê Thị Sông / Bút danh: Sông Lam',
		])
		expect(inWords(report, 'cover')[2]).toMatch(
			/^Công nhân kiểm tra trạm biến áp \(tệp \w+\.jpg\)$/,
		)
	})

	test('marks in the text just the words that changed, and what has not changed as such', async () => {
		const { fields } = await reportFor(writer, article.id)
		const field = (name: string) => fields.find((each) => each.field === name)
		expect(field('body')?.rows).toEqual([
			{
				before: [
					{ text: 'Công suất của trạm là', kind: 'same' },
					{ text: '120', kind: 'removed' },
					{ text: 'MW.', kind: 'same' },
				],
				after: [
					{ text: 'Công suất của trạm là', kind: 'same' },
					{ text: '110', kind: 'added' },
					{ text: 'MW.', kind: 'same' },
				],
			},
		])
		expect([field('headline')?.changed, field('standfirst')?.changed]).toEqual([true, false])
	})

	test('is compared with any version that is asked for', async () => {
		const { versions } = await reportFor(writer, article.id)
		const [last, first] = [versions[0]?.id, versions.at(-1)?.id]
		const back = await reportFor(writer, article.id, `?from=${last}&to=${first}`)
		expect(inWords(back, 'headline')).toEqual(['Tiêu đề', SECRET, 'Đóng điện trạm 110 kV'])
		const itself = await reportFor(writer, article.id, `?from=${last}&to=${last}`)
		expect(itself.fields.filter(({ changed }: FieldDifference) => changed)).toEqual([])
	})

	test('is known to those who may read its versions, and to nobody else', async () => {
		const { versions, from, to } = await reportFor(writer, article.id)
		expect(versions.length).toBeGreaterThan(1)
		const elsewhere = await aUnit(open.cms)
		const strangers: [Person | undefined, number][] = [
			[await aPerson(open.cms, 'contributor', { unit: elsewhere }), 404],
			[await aPerson(open.cms, 'editor', { unit: elsewhere }), 404],
			[undefined, 401],
		]
		for (const [stranger, status] of strangers) {
			for (const query of ['', `?from=${from}&to=${to}`]) {
				const answer = await ask(stranger, article.id, query)
				expect(answer.status).toBe(status)
				expect(JSON.stringify(answer.body)).not.toContain(SECRET)
			}
		}
	})

	test('is not compared with a version of another piece', async () => {
		const other = await anArticle(open.cms, writer, { unit: unit.id })
		const { to } = await reportFor(writer, article.id)
		expect((await ask(writer, other.id, `?from=${to}`)).status).toBe(404)
		expect((await ask(writer, article.id, '?from=no-such-version')).status).toBe(404)
		expect((await ask(writer, 'no-such-piece')).status).toBe(404)
	})
})

describe('the summary for the history', () => {
	const policy = (): Pick<ApprovalPolicy, 'collection' | 'content'> => {
		const found = policyOf('articles')
		if (!found) throw new Error('Articles are under approval')
		return found
	}

	test('quotes short fields and counts the words of long ones', async () => {
		const after = await newest(open.cms, article.id)
		const summary = await changedFields(open.cms, policy(), before, after)
		expect(summary).toContain(`Tiêu đề: “Đóng điện trạm 110 kV” → “${SECRET}”`)
		expect(summary).toContain('Nội dung: thêm 1 từ, bớt 1 từ')
		expect(summary).toContain('Chuyên mục: “Tin hoạt động” → “An toàn”')
		expect(summary).toContain('Hết hạn: (trống) → “19/02/2030 10:00”')
		expect(summary).not.toContain('Sapo')
	})

	test('is empty when nothing changed, and says when only the looks did', async () => {
		expect(await changedFields(open.cms, policy(), before, before)).toBe('')
		const bold = structuredClone(before)
		const paragraph = bold.body?.root.children[0]
		Object.assign(paragraph ?? {}, { format: 'center' })
		expect(await changedFields(open.cms, policy(), before, bold)).toBe(
			'Nội dung: chỉ đổi cách trình bày',
		)
	})

	test('stays within a line, however much changed', async () => {
		const long = 'chữ '.repeat(300)
		const after = {
			...before,
			headline: long,
			standfirst: long,
			slug: long,
			correctionNote: long,
			coverCaption: long,
			coverCredit: long,
			body: aBody(long),
			source: { name: long, url: long },
			byline: Array.from({ length: 60 }, () => ({ penName: long })),
			tags: [],
		}
		const summary = await changedFields(open.cms, policy(), before, after)
		expect(summary.length).toBeLessThanOrEqual(1_000)
		expect(summary).toContain('Sapo: thêm 300 từ, bớt 5 từ')
	})
})

test('every type of content under approval can be compared', async () => {
	const slogan = await open.cms.create({
		collection: 'slogans',
		overrideAccess: false,
		user: writer,
		draft: true,
		data: { text: 'An toàn là trên hết', unit: unit.id },
	})
	await open.cms.update({
		collection: 'slogans',
		id: slogan.id,
		overrideAccess: false,
		user: writer,
		draft: true,
		data: { text: 'An toàn là bạn' },
	})
	const answer = await open.request('GET', `/slogans/${slogan.id}/difference`, { as: writer })
	const report = answer.body as unknown as DifferenceReport
	expect(report.fields[0]?.rows[0]?.after).toEqual([
		{ text: 'An toàn là', kind: 'same' },
		{ text: 'bạn', kind: 'added' },
	])
})
