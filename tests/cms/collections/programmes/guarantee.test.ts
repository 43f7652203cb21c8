import { describe, expect, test } from 'vitest'
import { fullestBeside, minutesOf, type Guarantee } from '#cms/collections/programmes/guarantee.ts'

const guarantee = (minutes: number, changes: Partial<Guarantee> = {}): Guarantee => ({
	name: `${minutes} phút`,
	minutes,
	weekdays: [],
	windows: [],
	...changes,
})

const beside = (own: Guarantee, ...others: Guarantee[]) => minutesOf(fullestBeside(own, others))

describe('guaranteed minutes add up', () => {
	test('where all are on all day', () => {
		expect(beside(guarantee(5), guarantee(20), guarantee(10))).toBe(30)
	})

	test('only on days they share', () => {
		const [workdays, weekend] = [{ weekdays: [1, 2, 3, 4, 5] }, { weekdays: [6, 7] }]
		expect(beside(guarantee(5, workdays), guarantee(20, weekend), guarantee(10))).toBe(10)
	})

	test('only at times they share, also past midnight', () => {
		const night = { weekdays: [7], windows: [{ from: '22:00', until: '05:00' }] }
		const monday = { weekdays: [1], windows: [{ from: '04:00', until: '06:00' }] }
		expect(beside(guarantee(5, monday), guarantee(20, night))).toBe(20)
		expect(beside(guarantee(5, { ...monday, weekdays: [2] }), guarantee(20, night))).toBe(0)
	})

	test('at the fullest moment, not over the day', () => {
		const morning = { windows: [{ from: '07:00', until: '09:00' }] }
		const noon = { windows: [{ from: '11:00', until: '13:00' }] }
		expect(beside(guarantee(5), guarantee(20, morning), guarantee(30, noon))).toBe(30)
		expect(beside(guarantee(5, morning), guarantee(20, noon))).toBe(0)
	})
})
