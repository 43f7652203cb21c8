import { expect, test } from 'vitest'
import { SteadyClock } from '#site/displays/offline/steadyClock.ts'

const NOON = Date.parse('2026-11-22T12:00:00Z')
const HOUR = 3_600_000
const unset = { seen: 0, offset: 0 }

test('the time runs with the device until the server is heard', () => {
	const clock = new SteadyClock(unset, { wall: NOON, counted: 100 })
	expect(clock.now({ wall: NOON + 5_000, counted: 5_100 })).toBe(NOON + 5_000)
})

test('the server sets it, forwards and back, and hears by how much', () => {
	const clock = new SteadyClock(unset, { wall: NOON, counted: 0 })
	expect(clock.correct(NOON + HOUR, { wall: NOON, counted: 0 })).toBe(HOUR)
	expect(clock.correct(NOON + 10, { wall: NOON, counted: 0 })).toBe(10 - HOUR)
	expect(clock.now({ wall: NOON + 7, counted: 7 })).toBe(NOON + 17)
})

test('a device whose clock is put back does not go back', () => {
	const clock = new SteadyClock(unset, { wall: NOON, counted: 0 })
	expect(clock.now({ wall: NOON - 48 * HOUR, counted: 1_000 })).toBe(NOON + 1_000)
})

test('a device whose clock is put forward is followed', () => {
	const clock = new SteadyClock(unset, { wall: NOON, counted: 0 })
	expect(clock.now({ wall: NOON + HOUR, counted: 1_000 })).toBe(NOON + HOUR)
	expect(clock.now({ wall: NOON + HOUR + 50, counted: 1_050 })).toBe(NOON + HOUR + 50)
})

test('small unevenness between the clocks of a device moves nothing', () => {
	const clock = new SteadyClock(unset, { wall: NOON, counted: 0 })
	expect(clock.now({ wall: NOON + 1_030, counted: 1_000 })).toBe(NOON + 1_000)
})

test('a box without a battery starts no earlier than where it ended', () => {
	const before = new SteadyClock(unset, { wall: NOON, counted: 0 })
	const memory = before.memory({ wall: NOON + HOUR, counted: HOUR })
	const after = new SteadyClock(memory, { wall: 0, counted: 0 })
	expect(after.now({ wall: 2_000, counted: 2_000 })).toBe(NOON + HOUR + 2_000)
})

test('what the server said of the device holds after a restart', () => {
	const before = new SteadyClock(unset, { wall: NOON - HOUR, counted: 0 })
	before.correct(NOON, { wall: NOON - HOUR, counted: 0 })
	const memory = before.memory({ wall: NOON - HOUR, counted: 0 })
	const after = new SteadyClock(memory, { wall: NOON, counted: 0 })
	expect(after.now({ wall: NOON, counted: 0 })).toBe(NOON + HOUR)
})
