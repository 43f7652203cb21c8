import { expect, test } from 'vitest'
import { playSchema } from '#shared/displays/report.ts'
import { NoticePlays } from '#site/displays/engine/noticePlays.ts'
import { toPlay } from '#site/displays/engine/toPlay.ts'
import { aSlogan } from './playlistBuilders.ts'

const NOW = Date.UTC(2026, 2, 2, 5)
const slot = { start: NOW - 60_000, end: NOW, slide: aSlogan('a'), programme: 'p1' }

test('a play says what was on, since when, and for how long it was really seen', () => {
	const play = toPlay(slot, 12_340, NOW)
	expect(playSchema.parse(play)).toEqual({
		...{ slide: 'a', type: 'slogan', id: 'a', name: 'Khẩu hiệu a', programme: 'p1' },
		...{ start: new Date(NOW - 12_340).toISOString(), seconds: 12.3 },
	})
})

test('what was on for less than a second is no play', () => {
	expect(toPlay(slot, 999, NOW)).toBeUndefined()
})

test('a display that shows whose it is plays nothing', () => {
	expect(toPlay({ ...slot, slide: undefined }, 60_000, NOW)).toBeUndefined()
})

test('an urgent notice is a play when it has ended, or another has come', () => {
	const plays = new NoticePlays()
	expect(plays.see(undefined, 0, NOW)).toBeUndefined()
	expect(plays.see('n1', 1_000, NOW)).toBeUndefined()
	expect(plays.see('n1', 2_000, NOW + 1_000)).toBeUndefined()
	const first = plays.see('n2', 31_000, NOW + 30_000)
	expect(playSchema.parse(first)).toMatchObject({ type: 'notice', id: 'n1', seconds: 30 })
	expect(first?.start).toBe(new Date(NOW).toISOString())
	expect(plays.see(undefined, 36_000, NOW + 35_000)).toMatchObject({ id: 'n2', seconds: 5 })
})
