import { expect, test } from 'vitest'
import { stateOf } from '#cms/admin/publishing/stateOf.ts'
import type { PublishingStatus } from '#cms/publishing/status/publishingStatus.ts'

const at = '2026-11-20T05:00:00.000Z'
const time = null

const report: NonNullable<PublishingStatus['report']> = {
	ok: true,
	edition: { entries: 0, byType: {}, lag: 0 },
	pages: { published: 12, due: 0, dueSince: time },
	lastReconcile: at,
	reconcile: { milliseconds: 4, isWhole: true, failedAt: time, nextAt: time },
	queue: { hints: 0, since: time },
	renderTimes: { pages: 0, p50: 0, p95: 0, max: 0 },
	search: {
		documents: 0,
		hot: 0,
		waiting: 0,
		hidden: 0,
		archives: 0,
		builtAt: time,
		buildMs: null,
	},
	memory: { rss: 1 },
	release: null,
	lastError: null,
}
const failure = { about: '/', document: null, reason: 'x', since: at }
const status = (changes: Partial<PublishingStatus>): PublishingStatus => ({
	at,
	silentSince: null,
	report,
	failures: [],
	publishes: [],
	...changes,
})

test.each([
	['everything is out', {}, 'well', 'Đang chạy tốt'],
	[
		'something could not be published',
		{ failures: [failure, { ...failure, about: '/rss.xml' }] },
		'wrong',
		'Có 2 mục chưa xuất bản được',
	],
	[
		'pages are on their way',
		{ report: { ...report, pages: { ...report.pages, due: 3 } } },
		'busy',
		'Đang xuất bản 3 trang',
	],
	[
		'a new release is being made',
		{ report: { ...report, ok: false, progress: '500/4000' } },
		'busy',
		'Đang dựng lại toàn bộ trang: 500/4000',
	],
	[
		'nobody answers',
		{ report: null, silentSince: '2026-11-20T04:30:00.000Z' },
		'wrong',
		'Không liên lạc được với máy xuất bản từ 11:30 hôm nay',
	],
] as const)('when %s, the page says so first', (_, changes, tone, sentence) => {
	// `as const` makes lists of the table read-only; nobody changes them.
	expect(stateOf(status(changes as Partial<PublishingStatus>))).toMatchObject({ tone, sentence })
})
