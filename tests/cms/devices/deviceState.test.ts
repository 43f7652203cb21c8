import { expect, test } from 'vitest'
import { deviceState, displayState } from '#cms/devices/health/deviceState.ts'
import { isWorkTime } from '#cms/devices/health/isWorkTime.ts'

const now = new Date('2026-11-20T03:00:00.000Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const seen = (minutes: number) => ago(minutes).toISOString()
const report = (version: string, lastError = '') => ({ version, lastError })
const pairedAt = seen(600)
const current = { version: 'v2', since: ago(60) }
const fresh = { version: 'v2', since: ago(4) }

test.each([
	['plays what is published', seen(1), report('v2'), current, 'playing'],
	['reported four minutes ago', seen(4.9), report('v2'), current, 'playing'],
	['missed two reports', seen(5.1), report('v2'), current, 'stale'],
	['was silent for the time that is allowed', seen(10), report('v2'), current, 'stale'],
	['was silent for longer', seen(10.1), report('v2'), current, 'dark'],
	['plays what was published before', seen(1), report('v1'), current, 'stale'],
	['has not taken over what is new yet', seen(1), report('v1'), fresh, 'playing'],
	['plays in an office with a publisher of its own', seen(1), report('v1'), undefined, 'playing'],
	['tells of something that went wrong', seen(1), report('v2', 'Đầy bộ nhớ'), current, 'stale'],
	['went dark with a wrong on its lips', seen(30), report('v1', 'Đầy'), current, 'dark'],
	['told what nobody can read any more', seen(1), null, current, 'stale'],
] as const)('a device that %s', (_, lastSeenAt, told, published, state) => {
	const rules = { current: published, darkAfterMinutes: 10 }
	expect(deviceState({ pairedAt, lastSeenAt, report: told }, rules, now)).toBe(state)
})

test.each([
	[1, 'stale'],
	[11, 'dark'],
])('a device that was paired %d minutes ago and never told anything is %s', (minutes, state) => {
	const device = { pairedAt: seen(minutes), lastSeenAt: null, report: null }
	expect(deviceState(device, { current, darkAfterMinutes: 10 }, now)).toBe(state)
})

test('a display is as the worst of its devices', () => {
	expect(displayState([])).toBe('unpaired')
	expect(displayState(['playing', 'playing'])).toBe('playing')
	expect(displayState(['playing', 'stale'])).toBe('stale')
	expect(displayState(['stale', 'dark', 'playing'])).toBe('dark')
})

const office = {
	workHours: '07:30–17:00',
	workDays: ['1', '2', '3', '4', '5'] as ('1' | '2' | '3' | '4' | '5')[],
}

// 20/11/2026 is a Friday; times are Vietnamese.
test.each([
	['2026-11-20T07:29', false],
	['2026-11-20T07:40', false],
	['2026-11-20T07:45', true],
	['2026-11-20T16:59', true],
	['2026-11-20T17:00', false],
	['2026-11-21T10:00', false],
	['2026-11-23T10:00', true],
])('at %s it is working time, long enough for screens to be on: %s', (time, isIt) => {
	expect(isWorkTime(office, new Date(`${time}:00+07:00`))).toBe(isIt)
})

test('without rules it is always working time', () => {
	expect(isWorkTime({}, new Date('2026-11-22T02:00:00+07:00'))).toBe(true)
})
