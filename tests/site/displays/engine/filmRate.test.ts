import { expect, test } from 'vitest'
import { filmRate } from '#site/displays/engine/filmRate.ts'
import { StallWatch } from '#site/displays/engine/stallWatch.ts'

test.each([
	['as it is while nobody sees the difference', 140, 1, 1],
	['a little faster when it is behind', 400, 1, 1.05],
	['a little slower when it is ahead', -400, 1, 0.95],
	['on with its correction until it is right', 60, 1.05, 1.05],
	['at its own speed again when it is right', 20, 1.05, 1],
	['at its own speed again when it has overtaken', -20, 1.05, 1],
])('a film runs %s', (_, behind, rate, expected) => {
	expect(filmRate(behind, rate)).toBeCloseTo(expected)
})

test('a film that is far behind is moved', () => {
	expect(filmRate(20_000, 1)).toBe('seek')
	expect(filmRate(-20_000, 1)).toBe('seek')
})

test('a film that has not moved for two seconds stands still', () => {
	const watch = new StallWatch()
	watch.begin(0)
	expect(watch.isStalled(0, 1_900)).toBe(false)
	expect(watch.isStalled(500, 2_500)).toBe(false)
	expect(watch.isStalled(500, 4_400)).toBe(false)
	expect(watch.isStalled(500, 4_500)).toBe(true)
})

test('another film has two seconds of its own', () => {
	const watch = new StallWatch()
	watch.begin(0)
	watch.isStalled(0, 1_900)
	watch.begin(2_000)
	expect(watch.isStalled(0, 3_900)).toBe(false)
})
