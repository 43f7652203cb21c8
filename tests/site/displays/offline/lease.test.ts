import { expect, test } from 'vitest'
import { afterLease, isLeased } from '#site/displays/offline/lease.ts'
import { aPlaylist, aProgramme } from '#tests/support/playlists.ts'

const HOUR = 3_600_000
const HEARD = Date.parse('2026-11-22T12:00:00Z')
const playlist = aPlaylist(aProgramme('tin'))

test('a display shows what it has for 24 hours after it heard the server, and not a moment longer', () => {
	expect(isLeased(playlist, HEARD, HEARD)).toBe(true)
	expect(isLeased(playlist, HEARD, HEARD + 24 * HOUR - 1)).toBe(true)
	expect(isLeased(playlist, HEARD, HEARD + 24 * HOUR)).toBe(false)
})

test('a display with a lease of its own keeps to that', () => {
	const brief = { ...playlist, display: { ...playlist.display, leaseHours: 2 } }
	expect(isLeased(brief, HEARD, HEARD + 2 * HOUR - 1)).toBe(true)
	expect(isLeased(brief, HEARD, HEARD + 2 * HOUR)).toBe(false)
})

test('after the lease nothing of the newsroom is left, and whose display it is stays', () => {
	const ticker = [{ id: 's', text: 'An toàn là trên hết', until: null }]
	const left = afterLease({ ...playlist, ticker })
	expect([left.programmes, left.ticker, left.notices]).toEqual([[], [], []])
	expect(left.identity).toEqual(playlist.identity)
})
