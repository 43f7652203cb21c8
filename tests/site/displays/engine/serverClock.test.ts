import { beforeEach, expect, test } from 'vitest'
import { ServerClock } from '#site/displays/engine/serverClock.ts'

/** What the server's clock shows when the page's own begins at 0. */
const NOON = Date.UTC(2026, 2, 2, 5)

/** Milliseconds since the page began; tests move it on. */
let steady: number
let clock: ServerClock

beforeEach(() => {
	steady = 0
	clock = new ServerClock(NOON + 5_000, () => steady)
})

test('before the server is heard, the device is believed', () => {
	steady = 250
	expect(clock.now()).toBe(NOON + 5_250)
	expect(clock.isHeard).toBe(false)
})

test('the first answer sets the clock, to the middle of its way', () => {
	expect(answer({ sent: 100, took: 40, at: 120 })).toBe(true)
	expect(clock.now()).toBe(NOON + steady)
})

test('of several answers the fastest is believed', () => {
	// Three that were held up on their way back, and so seem to say that the server is behind.
	answer({ sent: 0, took: 400, at: 20 })
	answer({ sent: 500, took: 30, at: 515 })
	answer({ sent: 600, took: 300, at: 620 })
	answer({ sent: 1_000, took: 500, at: 1_010 })
	steady = 30_000
	expect(clock.now()).toBeCloseTo(NOON + 30_000, 3)
})

test('a small error is put right so slowly that nobody sees it', () => {
	answer({ sent: 0, took: 100, at: 20 })
	const wrong = clock.now() - NOON - steady
	expect(wrong).not.toBe(0)
	expect(answer({ sent: 1_000, took: 2, at: 1_001 })).toBe(false)
	expect(clock.now() - NOON - steady).toBeCloseTo(wrong, 0)
	let before = clock.now()
	for (let second = 2; second < 8; second++) {
		steady = second * 1_000
		expect(Math.abs(clock.now() - before - 1_000)).toBeLessThan(20)
		before = clock.now()
	}
	expect(clock.now()).toBeCloseTo(NOON + steady, 3)
})

test('time never runs backwards while the clock is put right', () => {
	answer({ sent: 0, took: 160, at: 0 })
	answer({ sent: 200, took: 2, at: 201 })
	let before = clock.now()
	for (let turn = 0; turn < 1_000; turn++) {
		steady += 16
		expect(clock.now()).toBeGreaterThan(before)
		before = clock.now()
	}
})

test('when the clock of the server is set, what it said before no longer counts', () => {
	answer({ sent: 0, took: 2, at: 1 })
	expect(answer({ sent: 5_000, took: 40, at: 5_020, ahead: 60_000 })).toBe(true)
	expect(clock.now()).toBe(NOON + 60_000 + steady)
})

test('somebody who sets the device’s clock moves nothing once the server was heard', () => {
	answer({ sent: 0, took: 2, at: 1 })
	clock.guess(NOON + 86_400_000)
	expect(clock.now()).toBe(NOON + steady)
})

test('until then a clock that is set is followed', () => {
	clock.guess(NOON + 86_400_000)
	expect(clock.now()).toBe(NOON + 86_400_000)
})

/** The server looked at its clock at the moment `at`; whether ours was set at once. */
function answer({
	sent,
	took,
	at,
	ahead = 0,
}: Record<'sent' | 'took' | 'at', number> & { ahead?: number }) {
	steady = sent + took
	return clock.hear({ sentAt: sent, answeredAt: steady, serverTime: NOON + at + ahead })
}
