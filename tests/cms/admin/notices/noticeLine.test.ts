import { expect, test } from 'vitest'
import { noticeForms } from '#cms/admin/notices/noticeForms.ts'
import { noticeLine } from '#cms/admin/notices/noticeLine.ts'
import type { NoticeReport } from '#cms/collections/notices/reportOnNotice.ts'

const now = new Date('2026-02-19T02:00:00.000Z')

const report: NoticeReport = {
	state: 'draft',
	actions: ['send'],
	seen: 'hash',
	displays: 12,
	needsSecondPerson: false,
	drill: false,
	until: '2026-02-19T03:00:00.000Z',
}

test.each<[Partial<NoticeReport>, string]>([
	[{}, 'Bản nháp – sẽ hiện trên 12 màn hình'],
	[
		{ state: 'waiting', sentBy: 'Lê Duyệt' },
		'Chờ người thứ hai xác nhận để lên 12 màn hình · người phát: Lê Duyệt',
	],
	[
		{ state: 'shown', sentBy: 'Lê Duyệt' },
		'Đang phát trên 12 màn hình · tự kết thúc lúc 19/02/2026 10:00 · người phát: Lê Duyệt',
	],
	[
		{ state: 'shown', drill: true },
		'Đang diễn tập trên 12 màn hình · tự kết thúc lúc 19/02/2026 10:00',
	],
	[{ state: 'shown', until: '2026-02-19T01:00:00.000Z' }, 'Đã hết giờ lúc 19/02/2026 08:00'],
	[
		{ state: 'ended', shownAt: '2026-02-19T01:00:00.000Z', endedAt: '2026-02-19T01:30:00.000Z' },
		'Đã kết thúc lúc 19/02/2026 08:30, tự động',
	],
	[
		{
			state: 'ended',
			shownAt: '2026-02-19T01:00:00.000Z',
			endedAt: '2026-02-19T01:30:00.000Z',
			endedBy: 'Phan Quản',
		},
		'Đã kết thúc lúc 19/02/2026 08:30 · người kết thúc: Phan Quản',
	],
	[{ state: 'ended' }, 'Đã hết giờ khi chưa ai xác nhận; chưa lên màn hình nào'],
])('a notice says where it stands: %o', (changes, line) => {
	expect(noticeLine({ ...report, ...changes }, now)).toBe(line)
})

test('whoever sends a notice is asked with how many displays and until when', () => {
	expect(noticeForms(report).send.question).toBe(
		'Thông báo này hiện ngay trên 12 màn hình, thay mọi nội dung khác, đến 19/02/2026 10:00. Từ lúc đó không sửa được nữa. Phát?',
	)
	const waiting = noticeForms({ ...report, needsSecondPerson: true, drill: true })
	expect(waiting.send.question).toContain('Cuộc diễn tập này chờ một người thứ hai')
	expect(noticeForms({ ...report, state: 'waiting' }).end.label).toBe('Rút lại')
})
