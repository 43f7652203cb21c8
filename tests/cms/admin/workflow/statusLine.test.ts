import { expect, test } from 'vitest'
import { noticesFor } from '#cms/admin/workflow/noticesFor.ts'
import { pathInWords } from '#cms/admin/workflow/pathInWords.ts'
import { statusLine } from '#cms/admin/workflow/statusLine.ts'
import { stepForms } from '#cms/admin/workflow/stepForms.ts'
import type { WorkflowReport } from '#cms/workflow/reportOn.ts'
import { wordingOf } from '#cms/workflow/wording.ts'
import { defaultRules } from '#cms/workflow/rules/stageRules.ts'

const now = new Date('2026-11-20T05:00:00.000Z')
const article = wordingOf('articles')
const programme = wordingOf('programmes')

test('a piece in review says whose turn it is, since when and until when', () => {
	const report = aReport({
		state: 'unitReview',
		waitingFor: {
			stage: 'unitReview',
			who: ['Cao Thị Hiền'],
			since: '2026-11-20T01:00:00.000Z',
			due: '2026-11-21T01:00:00.000Z',
			needed: 1,
		},
	})
	expect(statusLine(report, article, now)).toBe(
		'Chờ đơn vị duyệt – Cao Thị Hiền · từ 20/11/2026 08:00 · hạn 21/11/2026 08:00',
	)
})

test('a stage with a quorum says how many are missing, who has approved, and that it is late', () => {
	const report = aReport({
		state: 'boardReview',
		published: true,
		waitingFor: {
			stage: 'boardReview',
			who: ['A', 'B', 'C', 'D', 'E'],
			since: '2026-11-18T01:00:00.000Z',
			due: '2026-11-19T01:00:00.000Z',
			needed: 2,
		},
		approvals: [
			{ name: 'Mai Thay', ofName: 'Cao Thị Hiền', stage: 'unitReview', at: now.toISOString() },
		],
	})
	expect(statusLine(report, article, now)).toBe(
		'Chờ ban biên tập duyệt – A, B, C và 2 người khác · bạn đọc vẫn thấy bản đã xuất bản · còn cần 2 người duyệt · từ 18/11/2026 08:00 · ⚠ quá hạn từ 19/11/2026 08:00 · đã duyệt: Mai Thay (thay Cao Thị Hiền)',
	)
})

test.each([
	[{ state: 'published', published: true }, 'Đã xuất bản'],
	[{ state: 'published', published: true, corrected: true }, 'Đã xuất bản, đã đính chính'],
	[{ state: 'withdrawn' }, 'Đã rút infographic khỏi trang'],
	[{ state: 'takenDown' }, 'Đã gỡ vĩnh viễn'],
	[{ state: 'approved' }, 'Đã duyệt – chờ ban biên tập xuất bản'],
] as const)('%j reads “%s”', (parts, words) => {
	expect(statusLine(aReport(parts), wordingOf('infographics'), now)).toBe(words)
})

test('who could approve but for having written the text is told so', () => {
	const report = aReport({ state: 'boardReview', own: true, actions: ['return'] })
	expect(noticesFor(report, article)).toEqual([
		'Bạn đã viết hoặc sửa bài này nên người khác sẽ duyệt.',
	])
})

test('a writer is told why the text cannot be changed while somebody decides', () => {
	const [notice] = noticesFor(aReport({ state: 'unitReview', own: true }), wordingOf('clips'))
	expect(notice).toContain('clip đang chờ duyệt')
	expect(noticesFor(aReport({ state: 'draft', own: true }), wordingOf('clips'))).toEqual([])
})

test('the button to approve says what approval brings about', () => {
	const label = (state?: WorkflowReport['approvalLeadsTo']) =>
		stepForms(article, state).approve.label
	expect(label('published')).toBe('Duyệt và xuất bản')
	expect(label('boardReview')).toBe('Duyệt, chuyển ban biên tập')
	expect(label('scheduled')).toBe('Duyệt, chờ giờ hẹn')
	expect(label()).toBe('Duyệt')
})

test('only an article is called one', () => {
	expect(stepForms(article).withdraw.label).toBe('Rút bài')
	expect(stepForms(wordingOf('clips')).withdraw.label).toBe('Rút')
})

test('a programme is not read by readers but played by displays, in all that is said of it', () => {
	const revised = aReport({ state: 'draft', published: true })
	const said = [
		statusLine(revised, programme, now),
		statusLine(aReport({ state: 'withdrawn' }), programme, now),
		...noticesFor(aReport({ state: 'published', actions: ['revise'] }), programme),
		...Object.values(stepForms(programme, 'published')).flatMap(({ label, done, question }) => [
			label,
			done,
			question ?? '',
		]),
	]
	expect(said).toEqual(
		expect.arrayContaining([
			'Bản nháp · màn hình vẫn phát bản đã xuất bản',
			'Đã rút chương trình khỏi màn hình',
			'Bấm “Sửa chương trình” để đính chính: màn hình vẫn phát bản này cho đến khi bản mới được duyệt.',
			'Đưa chương trình này lên màn hình ngay bây giờ?',
			'Rút chương trình này khỏi màn hình? Màn hình sẽ không phát nữa; về sau có thể sửa, gửi duyệt và xuất bản lại.',
		]),
	)
	expect(said.join(' ')).not.toMatch(/bạn đọc (sẽ|vẫn|ngay|đang)|với bạn đọc|trang|bài/i)
})

test('the rules of a type of content read as a way', () => {
	expect(
		pathInWords('Bài viết', {
			...defaultRules,
			headOfficeSkips: false,
			boardReview: { ...defaultRules.boardReview, quorum: 'some', count: 2 },
		}),
	).toBe(
		'Bài viết → đơn vị duyệt (1 người) → ban biên tập duyệt (2 người) → xuất bản ngay, hoặc vào giờ đã hẹn',
	)
})

function aReport(parts: Partial<WorkflowReport>): WorkflowReport {
	return {
		state: 'draft',
		published: false,
		corrected: false,
		seen: '',
		actions: [],
		approvals: [],
		own: false,
		...parts,
	}
}
