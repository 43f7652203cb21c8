import { expect, test } from 'vitest'
import type { Slide } from '#shared/displays/playlist.ts'
import {
	aClip,
	aPlaylist,
	aProgramme,
	aSchedule,
	aStill,
	slidesIn,
	slotsIn,
	vietnamese,
} from '#tests/support/playlists.ts'

const HOUR = '2026-11-23 09:00'

/** What plays in the first minutes of an hour from the first slide on: a programme that has them alone. */
function played(minutes: number, ...slides: Slide[]): string[] {
	const until = `09:${String(minutes).padStart(2, '0')}`
	const schedule = aSchedule({ windows: [{ from: '09:00', until }] })
	const playlist = aPlaylist(aProgramme('p', { kind: 'fixed', schedule, slides }))
	const end = vietnamese(HOUR) + minutes * 60_000
	return slotsIn(playlist, HOUR)
		.filter(({ start }) => start < end)
		.map((slot) => `${slot.slide?.id ?? '–'} ${(Math.min(slot.end, end) - slot.start) / 1_000}`)
}

const until = (time: string) => ({ schedule: aSchedule({ until: `2026-11-23 ${time}` }) })
const from = (time: string) => ({ schedule: aSchedule({ from: `2026-11-23 ${time}` }) })

test.each<[string, number, Slide[], string[]]>([
	[
		'slides take turns',
		1,
		[aStill('a', { seconds: 20 }), aStill('b')],
		['a 20', 'b 10', 'a 20', 'b 10'],
	],
	['one slide alone comes again and again', 1, [aStill('a', { seconds: 30 })], ['a 30', 'a 30']],
	[
		'a slide that would be cut gives way to one that fits',
		1,
		[aStill('a', { seconds: 40 }), aStill('b', { seconds: 20 })],
		['a 40', 'b 20'],
	],
	[
		'what no slide fits goes to the last that stands still',
		1,
		[aStill('a', { seconds: 25 })],
		['a 25', 'a 35'],
	],
	[
		'a clip is never cut: the slide before it stays longer',
		1,
		[aStill('a', { seconds: 12 }), aClip('b', { seconds: 40 })],
		['a 20', 'b 40'],
	],
	[
		'a clip longer than the time is passed over',
		1,
		[aClip('dai', { seconds: 90 }), aStill('a', { seconds: 30 })],
		['a 30', 'a 30'],
	],
	['clips alone leave the rest to the logo', 1, [aClip('a', { seconds: 45 })], ['a 45', '– 15']],
	['clips alone that are all too long play not at all', 1, [aClip('a', { seconds: 61 })], ['– 60']],
	['a slide longer than the time is all of it', 1, [aStill('a', { seconds: 100 })], ['a 60']],
	[
		'a slide that runs out is gone at that second',
		1,
		[aStill('a', { seconds: 20, ...until('09:00:50') }), aStill('b', { seconds: 20 })],
		['a 20', 'b 20', 'a 10', 'b 10'],
	],
	[
		'a slide about to run out is not begun',
		1,
		[aStill('a', { seconds: 20, ...until('09:00:22') }), aStill('b', { seconds: 20 })],
		['a 20', 'b 20', 'b 20'],
	],
	[
		'a clip that would run out before its end is not begun',
		1,
		[aStill('a', { seconds: 20 }), aClip('b', { seconds: 20, ...until('09:00:30') })],
		['a 20', 'a 20', 'a 20'],
	],
	[
		'a slide that begins later joins the loop when its turn comes',
		1,
		[aStill('a', { seconds: 20 }), aStill('b', { seconds: 20, ...from('09:00:30') })],
		['a 20', 'a 20', 'b 20'],
	],
	[
		'the logo waits only for the next beginning',
		1,
		[aClip('a', { seconds: 50 }), aStill('b', { seconds: 5, ...from('09:00:52') })],
		['a 50', '– 2', 'b 8'],
	],
	[
		'a slide is not stretched past its end',
		1,
		[
			aStill('a', { seconds: 25, ...until('09:00:55') }),
			aClip('b', { seconds: 3, ...until('09:00:40') }),
		],
		['a 25', 'b 3', 'a 27', '– 5'],
	],
])('%s', (_, minutes, slides, expected) => {
	expect(played(minutes, ...slides)).toEqual(expected)
})

test('a slide passed over for lack of time has the first turn afterwards', () => {
	const slides = [
		aStill('a', { seconds: 50 }),
		aClip('b', { seconds: 1_000 }),
		aStill('c', { seconds: 30 }),
	]
	const share = aProgramme('ngat', {
		kind: 'share',
		minutesPerHour: 3,
		timesPerHour: 3,
		slides: [aStill('ngat', { seconds: 60 })],
	})
	const shown = slidesIn(aPlaylist(aProgramme('p', { slides }), share), HOUR).map(
		(each) => each.split(' ')[0],
	)
	const afterBlock = shown.filter((_, index) => shown[index - 1] === 'ngat')
	expect(afterBlock.slice(1)).toEqual(['b', 'b'])
})
