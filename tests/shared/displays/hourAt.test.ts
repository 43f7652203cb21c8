import { describe, expect, test } from 'vitest'
import { hourAt, HOUR_MS } from '#shared/displays/hourAt.ts'
import { isOn } from '#shared/displays/isOn.ts'
import type { Playlist, PlaylistProgramme } from '#shared/displays/playlist.ts'
import { always, type Schedule } from '#shared/displays/schedule.ts'
import { slotAt } from '#shared/displays/slideAt.ts'
import { aClip, aPlaylist, aProgramme, aStill, vietnamese } from '#tests/support/playlists.ts'

const START = vietnamese('2026-11-27 21:00')
const HOURS = Array.from({ length: 14 }, (_, index) => START + index * HOUR_MS)
const seeds = Array.from({ length: 40 }, (_, index) => index + 1)

describe.each(seeds)('whatever is on displays (playlist %i)', (seed) => {
	const playlist = aPlaylistFrom(seed)
	const hours = HOURS.map((hour) => hourAt(playlist, hour))

	test('every moment has one slot', () => {
		for (const [index, slots] of hours.entries()) {
			const hour = HOURS[index] ?? 0
			expect(slots[0]?.start).toBeLessThanOrEqual(hour)
			expect(slots[0]?.end).toBeGreaterThan(hour)
			expect(slots.at(-1)?.end).toBeGreaterThanOrEqual(hour + HOUR_MS)
			expect(slots.filter(({ start, end }) => start >= end)).toEqual([])
			expect(slots.slice(1).filter(({ start }, each) => start !== slots[each]?.end)).toEqual([])
			const next = hours[index + 1]
			if (next && slots.at(-1)?.end !== hour + HOUR_MS) expect(next[0]).toEqual(slots.at(-1))
		}
	})

	test('nothing plays outside its times or past its end, and no clip is cut', () => {
		const wrong = hours.flat().filter(({ start, end, slide, programme }) => {
			if (!slide) return false
			const times = playlist.programmes.find(({ id }) => id === programme)?.schedule ?? always
			const isInTime =
				isOn(slide.schedule, new Date(start)) &&
				isOn(times, new Date(start)) &&
				isOn(times, new Date(end - 1)) &&
				end <= Date.parse(slide.schedule.until ?? '9999-12-31')
			return !isInTime || (slide.kind === 'clip' && end - start !== slide.seconds * 1_000)
		})
		expect(wrong).toEqual([])
	})

	test('nothing but what has windows plays while that does', () => {
		const fixed = playlist.programmes.filter(({ kind }) => kind === 'fixed')
		const wrong = hours.flat().filter(({ start, slide, programme }) => {
			const now = new Date(start)
			const wanted = fixed.filter(
				(each) =>
					isOn(each.schedule, now) && each.slides.some(({ schedule }) => isOn(schedule, now)),
			)
			const highest = Math.max(...wanted.map(({ priority }) => priority))
			const first = wanted.filter(({ priority }) => priority === highest)
			return slide && first.length > 0 && first.every(({ id }) => id !== programme)
		})
		expect(wrong).toEqual([])
	})

	test('another display, switched on later, shows the same', () => {
		const other = structuredClone(playlist)
		const later = HOURS.toReversed().map((hour) => hourAt(other, hour))
		expect(later.toReversed()).toEqual(hours)
	})
})

test('the slot of a moment is found to the millisecond', () => {
	const playlist = aPlaylist(aProgramme('p'))
	const [, second] = hourAt(playlist, START)
	expect(slotAt(playlist, new Date(second?.start ?? 0))).toEqual(second)
	expect(slotAt(playlist, new Date((second?.end ?? 0) - 1))).toEqual(second)
	expect(slotAt(playlist, new Date(second?.end ?? 0))).not.toEqual(second)
})

/** Some playlist or other, the same for the same seed. */
function aPlaylistFrom(seed: number): Playlist {
	let state = seed
	const below = (limit: number) => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
		return (state >>> 8) % limit
	}
	const one = <Value>(...values: [Value, ...Value[]]): Value =>
		values[below(values.length)] ?? values[0]
	const time = () => `${String(below(24)).padStart(2, '0')}:${one('00', '07', '30', '59')}`
	const moment = () => new Date(START + (below(20) - 6) * HOUR_MS + below(3_600_000)).toISOString()
	const schedule = (): Schedule => ({
		from: one(null, null, null, moment()),
		until: one(null, null, null, moment()),
		weekdays: one([], [], [5, 6], [below(7) + 1]),
		windows: one([], [], [{ from: time(), until: time() }]),
	})
	const slide = (id: string) =>
		one<typeof aStill>(
			aStill,
			aStill,
			aClip,
		)(id, { seconds: one(5, 11, 60, 200), schedule: schedule() })
	const programme = (_: unknown, index: number): PlaylistProgramme =>
		aProgramme(`p${index}`, {
			kind: one('fixed', 'share', 'share', 'fill', 'fill', 'fill'),
			depth: below(3),
			priority: below(2),
			minutesPerHour: below(20) + 1,
			timesPerHour: one(1, 2, 3, 4, 6),
			schedule: schedule(),
			slides: Array.from({ length: below(8) }, (_, slot) => slide(`p${index}s${slot}`)),
		})
	return aPlaylist(...Array.from({ length: below(8) + 1 }, programme))
}
