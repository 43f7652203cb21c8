import { expect, test } from 'vitest'
import { always } from '#shared/displays/schedule.ts'
import { limitSchedule } from '#site/displays/playlist/limitSchedule.ts'

const march = '2026-03-01T00:00:00.000Z'
const april = '2026-04-01T00:00:00.000Z'

test.each([
	{ own: null, ends: [null, undefined], until: null },
	{ own: null, ends: [april], until: april },
	{ own: march, ends: [april], until: march },
	{ own: april, ends: [march, april], until: march },
	{ own: march, ends: [], until: march },
])('what ends at $own, and at $ends, ends at $until', ({ own, ends, until }) => {
	expect(limitSchedule({ ...always, until: own }, ...ends).until).toBe(until)
})

test('the earlier moment counts, however it is written', () => {
	const written = '2026-03-31T23:59:59Z'
	expect(limitSchedule({ ...always, until: april }, written).until).toBe(written)
})

test('days and hours stay what they are', () => {
	const schedule = { ...always, weekdays: [1], windows: [{ from: '08:00', until: '09:00' }] }
	expect(limitSchedule(schedule, march)).toEqual({ ...schedule, until: march })
})
