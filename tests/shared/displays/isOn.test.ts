import { expect, test } from 'vitest'
import { isOn } from '#shared/displays/isOn.ts'
import { aSchedule, vietnamese } from '#tests/support/playlists.ts'

const lunch = { windows: [{ from: '11:00', until: '13:00' }] }
const night = { windows: [{ from: '22:00', until: '06:00' }] }
const twice = {
	windows: [
		{ from: '06:00', until: '08:00' },
		{ from: '16:30', until: '18:00' },
	],
}
const workdays = { weekdays: [1, 2, 3, 4, 5] }
const week = { from: '2026-11-23 08:00', until: '2026-11-27 17:00' }

// 23/11/2026 is a Monday.
test.each([
	['what has no schedule', {}, '2026-11-23 03:00', true],
	['what begins later, a second before', week, '2026-11-23 07:59:59', false],
	['what begins now', week, '2026-11-23 08:00', true],
	['what ends later, a second before', week, '2026-11-27 16:59:59', true],
	['what ends now', week, '2026-11-27 17:00', false],
	[
		'what has only a beginning, years later',
		{ from: '2026-11-23 08:00' },
		'2031-01-01 00:00',
		true,
	],
	['what has only an end, long before', { until: '2026-11-23 08:00' }, '1999-01-01 00:00', true],
	['what ends before it begins', { from: week.until, until: week.from }, '2026-11-25 12:00', false],
	['workdays, on a Monday', workdays, '2026-11-23 00:00', true],
	['workdays, on a Friday before midnight', workdays, '2026-11-27 23:59:59', true],
	['workdays, on a Saturday from midnight', workdays, '2026-11-28 00:00', false],
	['workdays, on a Sunday', workdays, '2026-11-29 23:59:59', false],
	['Sundays, on a Sunday', { weekdays: [7] }, '2026-11-29 12:00', true],
	['Sundays, on a Monday from midnight', { weekdays: [7] }, '2026-11-30 00:00', false],
	['Thursdays, in 1970', { weekdays: [4] }, '1970-01-01 12:00', true],
	['the day of a leap year', { weekdays: [2] }, '2028-02-29 12:00', true],
	['lunch, a second before', lunch, '2026-11-23 10:59:59', false],
	['lunch, from its first second', lunch, '2026-11-23 11:00', true],
	['lunch, up to its last second', lunch, '2026-11-23 12:59:59', true],
	['lunch, at its end', lunch, '2026-11-23 13:00', false],
	['two windows, in the first', twice, '2026-11-23 07:00', true],
	['two windows, between them', twice, '2026-11-23 12:00', false],
	['two windows, in the second', twice, '2026-11-23 16:30', true],
	['a night, before midnight', night, '2026-11-23 23:59:59', true],
	['a night, at midnight', night, '2026-11-24 00:00', true],
	['a night, before its end', night, '2026-11-24 05:59:59', true],
	['a night, at its end', night, '2026-11-24 06:00', false],
	['the night of a Friday, on the Saturday', { ...night, weekdays: [5] }, '2026-11-28 01:00', true],
	[
		'the night of a Friday, on the Friday at one',
		{ ...night, weekdays: [5] },
		'2026-11-27 01:00',
		false,
	],
	['the night of a Sunday, on the Monday', { ...night, weekdays: [7] }, '2026-11-30 05:00', true],
	[
		'the night of a Saturday, on the Sunday evening',
		{ ...night, weekdays: [6] },
		'2026-11-29 22:30',
		false,
	],
	[
		'a night that has run out at midnight',
		{ ...night, until: '2026-11-24 00:00' },
		'2026-11-24 01:00',
		false,
	],
	[
		'a night that begins at midnight',
		{ ...night, from: '2026-11-24 00:00' },
		'2026-11-23 23:00',
		false,
	],
	[
		'a night of the day before the first',
		{ ...night, from: '2026-11-24 00:00' },
		'2026-11-24 01:00',
		true,
	],
	[
		'a window as long as a day, before it begins',
		{ windows: [{ from: '08:00', until: '08:00' }], weekdays: [1] },
		'2026-11-23 07:59',
		false,
	],
	[
		'a window as long as a day, the next morning',
		{ windows: [{ from: '08:00', until: '08:00' }], weekdays: [1] },
		'2026-11-24 07:59',
		true,
	],
	[
		'a window up to midnight, before it',
		{ windows: [{ from: '20:00', until: '00:00' }] },
		'2026-11-23 23:59:59',
		true,
	],
	[
		'a window up to midnight, after it',
		{ windows: [{ from: '20:00', until: '00:00' }] },
		'2026-11-24 00:00',
		false,
	],
	[
		'everything at once, when all agree',
		{ ...week, ...workdays, ...lunch },
		'2026-11-24 12:00',
		true,
	],
	[
		'everything at once, when the day does not',
		{ ...week, weekdays: [1], ...lunch },
		'2026-11-24 12:00',
		false,
	],
])('%s: %o at %s is on: %s', (_, schedule, now, expected) => {
	expect(isOn(aSchedule(schedule), new Date(vietnamese(now)))).toBe(expected)
})
