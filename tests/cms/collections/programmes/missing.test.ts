import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aPublishedArticle, aUnit } from '#tests/support/cmsBuilders.ts'
import { aDisplay } from '#tests/support/displayBuilders.ts'
import { aClipFile, takeWith } from '#tests/support/pieceBuilders.ts'
import {
	anItem,
	aProgramme,
	aPublishedProgramme,
	programmes,
} from '#tests/support/programmeBuilders.ts'

let open: TestCms
let group: Unit
let company: Unit
let board: Person
let approver: Person

beforeAll(async () => {
	open = await openTestCms()
	group = await aUnit(open.cms, 'Tập đoàn')
	company = await aUnit(open.cms, 'Than Khe Tràm', group)
	board = await aPerson(open.cms, 'approver')
	approver = await aPerson(open.cms, 'administrator')
})

afterAll(() => open.close())

async function submit(changes: object): Promise<string> {
	const { id } = await aProgramme(open.cms, board, changes)
	const report = await takeWith(open.cms, board, programmes, id, 'submit')
	return report.state
}

async function refusalOf(changes: object): Promise<string> {
	const refusal: unknown = await submit(changes).catch((error: unknown) => error)
	expect(refusal).toMatchObject({ status: 422, reason: 'invalid' })
	return refusal instanceof Error ? refusal.message : ''
}

const items = (...rows: object[]) => ({ items: rows })

describe('a programme is submitted', () => {
	test.each([
		['for the time that is left', {}],
		['with windows past midnight', { windows: '22:00-05:00; 11h30–11h50', weekdays: ['1', '7'] }],
		['with a bulletin in its window', { kind: 'fixed', windows: '11:30–11:50' }],
		[
			'with feeds and times of their own',
			items({ kind: 'feed', type: 'clip', count: 5, days: 7, seconds: 20, windows: '07:00–08:00' }),
		],
	])('%s', async (_, changes) => {
		expect(await submit(changes)).toBe('boardReview')
	})
})

describe('a programme is not submitted', () => {
	test.each([
		['without a name', { name: '  ' }, 'Chưa có tên chương trình.'],
		['without items', { items: [] }, 'Chương trình chưa có mục nào.'],
		[
			'as a bulletin without a window',
			{ kind: 'fixed' },
			'Chương trình phát trọn khung giờ phải có khung giờ, ví dụ: 11:30–11:50.',
		],
		['with windows nobody can read', { windows: 'giờ nghỉ trưa' }, 'Hãy viết khung giờ như sau'],
		['with a priority between two', { priority: 0.5 }, 'Ưu tiên phải là số nguyên.'],
		[
			'with minutes too few for its parts',
			{ kind: 'share', minutesPerHour: 3, timesPerHour: '6' },
			'3 phút chia 6 lần thì mỗi lần chưa được một phút.',
		],
		['with half minutes', { kind: 'share', minutesPerHour: 2.5 }, 'Số phút mỗi giờ'],
		[
			'with a piece that was not chosen',
			items(anItem, { kind: 'piece' }),
			'Mục 2: chưa chọn nội dung.',
		],
		['with a photo that was not chosen', items({ kind: 'photo' }), 'Mục 1: chưa chọn ảnh.'],
		[
			'with a notice that says nothing',
			items({ kind: 'notice', headline: ' ' }),
			'Mục 1: thông báo chưa có tiêu đề.',
		],
		['with a feed of nothing', items({ kind: 'feed', count: 0 }), 'Mục 1: số nội dung phải là'],
		['with a blink of an item', items({ ...anItem, seconds: 1 }), 'Mục 1: thời lượng phải là'],
		[
			'with an item that ends before it begins',
			items({ ...anItem, from: '2031-03-02T00:00:00.000Z', until: '2031-03-01T00:00:00.000Z' }),
			'Mục 1: “Đến” phải sau “Từ”.',
		],
		[
			'with an item at times nobody can read',
			items({ ...anItem, windows: '7 giờ' }),
			'Mục 1: không đọc được khung giờ',
		],
	])('%s', async (_, changes, sentence) => {
		expect(await refusalOf(changes)).toContain(sentence)
	})

	test('with a photo that is a clip', async () => {
		const { id: picture } = await aClipFile(open.cms)
		expect(await refusalOf(items({ kind: 'photo', picture }))).toBe('Mục 1: ảnh phải là ảnh.')
	})

	test('with a piece that readers do not have', async () => {
		const { id: value } = await anArticle(open.cms, board)
		const piece = { relationTo: 'articles', value }
		expect(await refusalOf(items({ kind: 'piece', piece }))).toMatch(
			/^Mục 1: nội dung này chưa xuất bản/,
		)
	})

	test('for displays beyond its reach', async () => {
		const display = await aDisplay(open.cms, { name: 'Sảnh Tập đoàn', unit: group })
		const changes = { displays: [display.id], unit: company.id, reach: 'branch' }
		expect(await refusalOf(changes)).toContain('ngoài phạm vi của nó: “Sảnh Tập đoàn”')
		expect(await submit({ ...changes, unit: group.id })).not.toBe('draft')
	})
})

describe('a piece that is withdrawn', () => {
	test('keeps neither an approval nor a correction from displays', async () => {
		const author = await aPerson(open.cms, 'contributor')
		const article = await aPublishedArticle(open.cms, author, board)
		const piece = { relationTo: 'articles', value: article.id }
		const { id } = await aProgramme(open.cms, board, items({ kind: 'piece', piece }, anItem))
		const take = (user: Person, action: 'submit' | 'approve' | 'revise') =>
			takeWith(open.cms, user, programmes, id, action)
		await take(board, 'submit')
		const articles = { collection: 'articles' } as never
		await takeWith(open.cms, board, articles, article.id, 'withdraw')
		expect((await take(approver, 'approve')).state).toBe('published')
		await take(board, 'revise')
		expect((await take(board, 'submit')).state).toBe('boardReview')
	})
})

describe('guaranteed minutes', () => {
	test('of the levels above leave no more than the rest of the hour', async () => {
		const people = { owner: board, approver }
		const share = { kind: 'share', reach: 'branch', unit: null }
		await aPublishedProgramme(open.cms, people, {
			...share,
			name: 'Bản tin Tập đoàn',
			minutesPerHour: 40,
			timesPerHour: '2',
		})
		await aPublishedProgramme(open.cms, people, {
			...share,
			name: 'Riêng cơ quan đứng đầu',
			reach: 'unit',
			minutesPerHour: 10,
		})
		const own = { kind: 'share', unit: company.id, reach: 'unit' }
		const refusal = await refusalOf({ ...own, minutesPerHour: 25 })
		expect(refusal).toContain('đã bảo đảm 40 phút: “Bản tin Tập đoàn” 40 phút.')
		expect(refusal).toContain('Hãy giảm còn nhiều nhất 20 phút.')
		expect(refusal).not.toContain('Riêng cơ quan đứng đầu')
		expect(await submit({ ...own, minutesPerHour: 20 })).not.toBe('draft')
	})
})
