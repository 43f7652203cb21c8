import { expect, test } from 'vitest'
import {
	toDateText,
	toDateTimeText,
	toEndOfDay,
	toLongDateText,
	toLongDateTimeText,
	toStartOfDay,
	toYearText,
} from '#shared/dates.ts'

test('a date reads as in a Vietnamese newspaper, in Vietnamese time', () => {
	expect(toDateTimeText('2019-02-19T03:00:00.000Z')).toBe('19/02/2019 10:00')
	expect(toLongDateText('2022-06-17T08:28:00.000Z')).toBe('Thứ Sáu, 17/06/2022')
	expect(toLongDateTimeText('2022-06-17T08:28:00.000Z')).toBe('Thứ Sáu, 17/06/2022, 15:28')
})

test('midnight in Việt Nam is 00:00 of the new day', () => {
	expect(toDateTimeText('2024-12-31T17:00:00.000Z')).toBe('01/01/2025 00:00')
	expect(toDateText('2024-12-31T16:59:59.999Z')).toBe('31/12/2024')
	expect(toYearText('2024-12-31T17:00:00.000Z')).toBe('2025')
	expect(toYearText('2024-12-31T16:59:59.999Z')).toBe('2024')
})

test('the afternoon is never written with a 12-hour clock', () => {
	expect(toDateTimeText('2024-07-09T09:00:00.000Z')).toBe('09/07/2024 16:00')
})

test.each([
	['2026-03-01T17:00:00.000Z', '2026-03-02T17:00:00.000Z'],
	['2026-03-02T01:30:00.000Z', '2026-03-02T17:00:00.000Z'],
	['2026-03-02T16:59:59.999Z', '2026-03-02T17:00:00.000Z'],
])('the day that %s lies in ends at midnight in Việt Nam', (iso, end) => {
	expect(toEndOfDay(iso).toISOString()).toBe(end)
})

test('a day begins at midnight in Việt Nam', () => {
	expect(toStartOfDay('2026-03-02').toISOString()).toBe('2026-03-01T17:00:00.000Z')
})
