import { expect, test } from 'vitest'
import { always } from '#shared/displays/schedule.ts'
import { slotAt } from '#shared/displays/slideAt.ts'
import { makeWay } from '#site/displays/engine/makeWay.ts'
import { nextTurn } from '#site/displays/engine/nextTurn.ts'
import { standIn } from '#site/displays/engine/standIn.ts'
import { aFile, aFilm, aPlaylist, aSlogan } from './playlistBuilders.ts'

const NOW = Date.UTC(2026, 2, 2, 5, 30)
const playlist = aPlaylist([aSlogan('a', 20), aSlogan('b', 20), aSlogan('c', 20)])
const present = slotAt(playlist, new Date(NOW))

test('what comes next comes on when the present slide ends', () => {
	const { slot, at } = nextTurn(playlist, present, NOW)
	expect(at).toBe(present.end)
	expect(slot).toEqual(slotAt(playlist, new Date(present.end)))
})

test('a screen that is switched on joins in the slide that is on elsewhere', () => {
	expect(nextTurn(playlist, undefined, NOW + 7_000)).toEqual({ slot: present, at: NOW + 7_000 })
})

test('a screen that was held up leaves out what is over', () => {
	const { slot, at } = nextTurn(playlist, present, present.end + 30_000)
	expect(at).toBe(present.end + 30_000)
	expect(slot.start).toBeLessThanOrEqual(at)
	expect(slot.end).toBeGreaterThan(at)
})

test('a slide goes on when a new playlist shows it at the same time', () => {
	const same = { ...playlist, version: 'v2', ticker: [{ id: 't', text: 'Mới', until: null }] }
	expect(makeWay(present, same, NOW)).toEqual({ slot: present, isGone: false })
})

test('a slide that was withdrawn ends now', () => {
	const others = aPlaylist([aSlogan('x', 20), aSlogan('y', 20)])
	expect(makeWay(present, others, NOW + 1)).toMatchObject({ slot: { end: NOW + 1 }, isGone: true })
})

test('a slide that may no longer be seen ends now', () => {
	const until = new Date(NOW).toISOString()
	const id = present.slide?.id ?? ''
	const expired = aPlaylist([aSlogan('x', 20), aSlogan(id, 20, { ...always, until })])
	expect(makeWay(present, expired, NOW + 1).isGone).toBe(true)
})

test('another programme begins with the next slide, and at the latest within ten seconds', () => {
	const id = present.slide?.id ?? ''
	const longer = aPlaylist([aSlogan('x', 300), aSlogan(id, 300)])
	for (const now of [present.start + 1_000, present.end - 1_000]) {
		const { slot, isGone } = makeWay(present, longer, now)
		expect(isGone).toBe(false)
		expect(slot.end).toBeGreaterThan(now)
		expect(slot.end - now).toBeLessThanOrEqual(10_000)
	}
})

test('what is on makes way soon when the clock turns out to have been an hour ahead', () => {
	const ahead = { ...present, start: present.start + 3_600_000, end: present.end + 3_600_000 }
	expect(makeWay(ahead, playlist, NOW).slot.end - NOW).toBeLessThanOrEqual(10_000)
})

test('where nothing was on, a new programme begins at once', () => {
	const ident = { ...present, slide: undefined, programme: undefined }
	expect(makeWay(ident, playlist, NOW).slot.end).toBe(NOW)
})

test('a later still slide stands in for a film that cannot be played', () => {
	const films = ['f1', 'f2'].map((id) => aFilm(id, aFile(), 10))
	const mixed = aPlaylist([...films, aSlogan('a', 10)])
	const failed = slotOf('f1', mixed)
	expect(standIn(mixed, failed, 0)).toMatchObject({ end: failed.end, slide: { id: 'a' } })
	expect(standIn(mixed, failed, 1)).toMatchObject({ end: failed.end, slide: { id: 'f2' } })
})

test('where nothing else can be shown, the display shows whose it is', () => {
	const single = aPlaylist([aFilm('f1', aFile(), 10)])
	const failed = slotOf('f1', single)
	expect(standIn(single, failed, 0)).toEqual({ ...failed, slide: undefined, programme: undefined })
})

/** The first slot of the hour with that slide. */
function slotOf(id: string, from: typeof playlist) {
	for (let at = NOW; ; at += 1_000) {
		const slot = slotAt(from, new Date(at))
		if (slot.slide?.id === id) return slot
	}
}
