import { expect, test } from 'vitest'
import type { PlaylistProgramme } from '#shared/displays/playlist.ts'
import type { TimeWindow } from '#shared/displays/schedule.ts'
import {
	aClip,
	aPlaylist,
	aProgramme,
	aSchedule,
	aStill,
	coursesIn,
	slidesIn,
	slotsIn,
} from '#tests/support/playlists.ts'

const local = aProgramme('donVi', { depth: 2 })

function aBulletin(id: string, from: string, until: string, changes = {}) {
	const windows: TimeWindow[] = [{ from, until }]
	return aProgramme(id, { kind: 'fixed', schedule: aSchedule({ windows }), ...changes })
}

const bulletin = aBulletin('banTin', '11:30', '11:50')

test.each<[string, PlaylistProgramme[], string, string[]]>([
	[
		'alone in its window',
		[local, bulletin],
		'2026-11-23 11:00',
		['11:00–11:30 donVi', '11:30–11:50 banTin', '11:50–12:00 donVi'],
	],
	['before its window: not at all', [local, bulletin], '2026-11-23 10:00', ['10:00–11:00 donVi']],
	[
		'even where nothing else plays',
		[bulletin],
		'2026-11-23 11:00',
		['11:00–11:30 –', '11:30–11:50 banTin', '11:50–12:00 –'],
	],
	[
		'past the end of the hour',
		[local, aBulletin('banTin', '11:50', '12:10')],
		'2026-11-23 12:00',
		['12:00–12:10 banTin', '12:10–13:00 donVi'],
	],
	[
		'past midnight',
		[local, aBulletin('banTin', '23:50', '00:20')],
		'2026-11-24 00:00',
		['00:00–00:20 banTin', '00:20–01:00 donVi'],
	],
	[
		'on its days only',
		[
			local,
			aBulletin('banTin', '11:30', '11:50', {
				schedule: aSchedule({ weekdays: [2], windows: [{ from: '11:30', until: '11:50' }] }),
			}),
		],
		'2026-11-23 11:00',
		['11:00–12:00 donVi'],
	],
	[
		'not after its programme has run out',
		[
			local,
			{
				...bulletin,
				schedule: aSchedule({ until: '2026-11-23 11:40', windows: bulletin.schedule.windows }),
			},
		],
		'2026-11-23 11:00',
		['11:00–11:30 donVi', '11:30–11:40 banTin', '11:40–12:00 donVi'],
	],
	[
		'the higher priority before the lower',
		[local, bulletin, aBulletin('khan', '11:40', '11:45', { priority: 5, depth: 2 })],
		'2026-11-23 11:00',
		[
			'11:00–11:30 donVi',
			'11:30–11:40 banTin',
			'11:40–11:45 khan',
			'11:45–11:50 banTin',
			'11:50–12:00 donVi',
		],
	],
	[
		'the Group before a corporation of equal priority',
		[aBulletin('congTy', '11:20', '11:40', { depth: 1 }), aBulletin('tapDoan', '11:30', '11:50')],
		'2026-11-23 11:00',
		['11:00–11:20 –', '11:20–11:30 congTy', '11:30–11:50 tapDoan', '11:50–12:00 –'],
	],
	[
		'of two of one unit the one with the smaller id',
		[aBulletin('b', '11:00', '11:30'), aBulletin('a', '11:15', '11:45')],
		'2026-11-23 11:00',
		['11:00–11:15 b', '11:15–11:45 a', '11:45–12:00 –'],
	],
	[
		'not with slides that have all run out',
		[
			local,
			{
				...bulletin,
				slides: [aStill('cu', { schedule: aSchedule({ until: '2026-11-20 00:00' }) })],
			},
		],
		'2026-11-23 11:00',
		['11:00–12:00 donVi'],
	],
	[
		'not without slides',
		[local, { ...bulletin, slides: [] }],
		'2026-11-23 11:00',
		['11:00–12:00 donVi'],
	],
	[
		'without windows: always',
		[local, aProgramme('mai', { kind: 'fixed' })],
		'2026-11-23 11:00',
		['11:00–12:00 mai'],
	],
	[
		'before guaranteed minutes, which move behind it',
		[local, bulletin, aProgramme('tapDoan', { kind: 'share', minutesPerHour: 4, timesPerHour: 2 })],
		'2026-11-23 11:00',
		[
			'11:00–11:02 tapDoan',
			'11:02–11:30 donVi',
			'11:30–11:50 banTin',
			'11:50–11:52 tapDoan',
			'11:52–12:00 donVi',
		],
	],
])('a programme with windows plays %s', (_, programmes, hour, expected) => {
	expect(coursesIn(aPlaylist(...programmes), hour)).toEqual(expected)
})

test('a bulletin begins with its first slide and goes round', () => {
	const slides = ['a', 'b', 'c'].map((id) => aStill(id, { seconds: 20 }))
	const playlist = aPlaylist({ ...aBulletin('banTin', '09:10', '09:12'), slides })
	expect(slidesIn(playlist, '2026-11-23 09:00').slice(1, -1)).toEqual([
		'a 20',
		'b 20',
		'c 20',
		'a 20',
		'b 20',
		'c 20',
	])
})

test('a bulletin interrupted by a more important one begins afresh', () => {
	const slides = ['a', 'b', 'c'].map((id) => aStill(id, { seconds: 60 }))
	const playlist = aPlaylist(
		{ ...aBulletin('banTin', '09:00', '09:06'), slides },
		aBulletin('khan', '09:02', '09:03', { priority: 1, slides: [aStill('khan', { seconds: 60 })] }),
	)
	expect(slidesIn(playlist, '2026-11-23 09:00').slice(0, 6)).toEqual([
		'a 60',
		'b 60',
		'khan 60',
		'a 60',
		'b 60',
		'c 60',
	])
})

test('a clip in a bulletin goes on over the hour, and both hours say the same of it', () => {
	const slides = [aStill('chao', { seconds: 60 }), aClip('phim', { seconds: 19 * 60 })]
	const playlist = aPlaylist({ ...aBulletin('banTin', '11:50', '12:10'), slides })
	const before = slotsIn(playlist, '2026-11-23 11:00').at(-1)
	const [after] = slotsIn(playlist, '2026-11-23 12:00')
	expect(before?.slide?.id).toBe('phim')
	expect(after).toEqual(before)
	expect(after && after.end - after.start).toBe(19 * 60_000)
})

test('a bulletin past midnight goes on from the day it began on', () => {
	const slides = [
		aStill('a', { seconds: 420 }),
		aStill('b', { seconds: 420 }),
		aStill('c', { seconds: 420 }),
	]
	const playlist = aPlaylist({ ...aBulletin('dem', '23:50', '00:11'), slides })
	expect(slotsIn(playlist, '2026-11-24 00:00').map(({ slide }) => slide?.id)).toEqual([
		'b',
		'c',
		undefined,
	])
})
