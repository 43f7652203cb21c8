import { expect, test } from 'vitest'
import { toEventTimes } from '#site/frontPage/toEventTimes.ts'

test.each([
	['2026-11-28T01:00:00.000Z', '2026-11-28T04:30:00.000Z', '28', 'Từ 08:00 đến 11:30'],
	['2026-11-28T01:00:00.000Z', null, '28', 'Từ 08:00'],
	[
		'2026-11-28T01:00:00.000Z',
		'2026-11-30T10:00:00.000Z',
		'28',
		'Từ 28/11/2026 08:00 đến 30/11/2026 17:00',
	],
	// Seven hours ahead of Greenwich it is the next day already.
	['2026-11-28T18:00:00.000Z', null, '29', 'Từ 01:00'],
])('what begins %s and ends %s stands under day %s: %s', (from, until, day, words) => {
	expect(toEventTimes(from, until)).toEqual({ day, month: 'Tháng 11', words })
})
