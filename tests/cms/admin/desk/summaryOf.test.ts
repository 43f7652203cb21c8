import { expect, test } from 'vitest'
import { deskTime } from '#cms/admin/desk/deskTime.ts'
import { durationText } from '#cms/admin/desk/durationText.ts'
import { summaryOf } from '#cms/admin/desk/summaryOf.ts'
import { deskGroups, type Desk, type DeskGroup } from '#cms/workflow/desk/desk.ts'

test.each([
	[{ waiting: 3, returned: 1 }, 0, 'Bạn có 3 nội dung chờ duyệt và 1 nội dung bị trả lại cần sửa.'],
	[{ waiting: 2 }, 1, 'Bạn có 2 nội dung chờ duyệt (1 đã quá hạn).'],
	[{ drafts: 4 }, 0, 'Không có gì chờ bạn duyệt. Bạn còn 4 bản nháp.'],
	[{}, 0, 'Hiện không có việc gì chờ bạn.'],
])('a desk with %j, %i of them late, says “%s”', (totals, late, words) => {
	expect(summaryOf(aDesk(totals, late))).toBe(words)
})

test.each([
	['2026-11-20T01:30:00.000Z', '08:30 hôm nay'],
	['2026-11-19T16:59:00.000Z', '23:59 hôm qua'],
	['2026-11-20T17:00:00.000Z', '00:00 ngày mai'],
	['2026-11-18T01:00:00.000Z', '18/11/2026 08:00'],
])('seen from noon in Vietnam, %s is “%s”', (iso, words) => {
	expect(deskTime(iso, new Date('2026-11-20T05:00:00.000Z'))).toBe(words)
})

test.each([
	[30_000, '1 phút'],
	[59 * 60_000, '59 phút'],
	[30 * 3_600_000, '30 giờ'],
	[73 * 3_600_000, '3 ngày'],
])('%i ms is %s', (milliseconds, words) => {
	expect(durationText(milliseconds)).toBe(words)
})

function aDesk(totals: Partial<Record<DeskGroup, number>>, late: number): Desk {
	const piles = deskGroups.map((group) => [
		group,
		{ total: totals[group] ?? 0, late: group === 'waiting' ? late : 0, lines: [] },
	])
	// Every group is there, because `deskGroups` was gone through.
	return Object.fromEntries(piles) as Desk
}
