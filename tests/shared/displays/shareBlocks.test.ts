import { expect, test } from 'vitest'
import type { PlaylistProgramme } from '#shared/displays/playlist.ts'
import {
	aClip,
	aPlaylist,
	aProgramme,
	aSchedule,
	aStill,
	coursesIn,
	slidesIn,
	slotsFrom,
	slotsIn,
} from '#tests/support/playlists.ts'

const local = aProgramme('donVi', { depth: 2 })

function aShare(
	id: string,
	minutesPerHour: number,
	timesPerHour: PlaylistProgramme['timesPerHour'],
	changes: Partial<PlaylistProgramme> = {},
) {
	return aProgramme(id, { kind: 'share', minutesPerHour, timesPerHour, ...changes })
}

const windows = (from: string, until: string) => ({
	schedule: aSchedule({ windows: [{ from, until }] }),
})

test.each<[string, PlaylistProgramme[], string[]]>([
	[
		'once an hour, at the full hour',
		[local, aShare('tapDoan', 5, 1)],
		['09:00–09:05 tapDoan', '09:05–10:00 donVi'],
	],
	[
		'in two halves',
		[local, aShare('tapDoan', 5, 2)],
		[
			'09:00–09:02:30 tapDoan',
			'09:02:30–09:30 donVi',
			'09:30–09:32:30 tapDoan',
			'09:32:30–10:00 donVi',
		],
	],
	[
		'in three parts',
		[local, aShare('tapDoan', 6, 3)],
		[
			'09:00–09:02 tapDoan',
			'09:02–09:20 donVi',
			'09:20–09:22 tapDoan',
			'09:22–09:40 donVi',
			'09:40–09:42 tapDoan',
			'09:42–10:00 donVi',
		],
	],
	['the whole hour', [local, aShare('tapDoan', 60, 4)], ['09:00–10:00 tapDoan']],
	[
		'the Group first, then the corporation',
		[local, aShare('congTy', 4, 1, { depth: 1 }), aShare('tapDoan', 5, 1)],
		['09:00–09:05 tapDoan', '09:05–09:09 congTy', '09:09–10:00 donVi'],
	],
	[
		'a higher priority before the Group',
		[local, aShare('congTy', 4, 1, { depth: 1, priority: 1 }), aShare('tapDoan', 5, 1)],
		['09:00–09:04 congTy', '09:04–09:09 tapDoan', '09:09–10:00 donVi'],
	],
	[
		'of two of one unit the smaller id first',
		[aShare('b', 2, 1), aShare('a', 1, 1), local],
		['09:00–09:01 a', '09:01–09:03 b', '09:03–10:00 donVi'],
	],
	[
		'earlier where nothing later is free',
		[
			local,
			aShare('tapDoan', 10, 2),
			aProgramme('tin', { kind: 'fixed', ...windows('09:30', '09:58') }),
		],
		['09:00–09:10 tapDoan', '09:10–09:30 donVi', '09:30–09:58 tin', '09:58–10:00 donVi'],
	],
	[
		'not when no time is free for them',
		[aShare('tapDoan', 40, 1), aShare('congTy', 30, 1, { depth: 1 }), local],
		['09:00–09:40 tapDoan', '09:40–10:00 donVi'],
	],
	[
		'as many parts as there is time for',
		[aShare('tapDoan', 50, 1), aShare('congTy', 20, 2, { depth: 1 }), local],
		['09:00–09:50 tapDoan', '09:50–10:00 congTy'],
	],
	[
		'within its own times, and not at the full hour',
		[local, aShare('tapDoan', 5, 1, windows('09:10', '11:00'))],
		['09:00–09:10 donVi', '09:10–09:15 tapDoan', '09:15–10:00 donVi'],
	],
	[
		'not when its window is shorter than a part',
		[local, aShare('tapDoan', 5, 1, windows('09:10', '09:14'))],
		['09:00–10:00 donVi'],
	],
	[
		'not in other hours than its own',
		[local, aShare('tapDoan', 5, 1, windows('10:00', '11:00'))],
		['09:00–10:00 donVi'],
	],
	[
		'not with nothing to show',
		[local, aShare('tapDoan', 5, 1, { slides: [] })],
		['09:00–10:00 donVi'],
	],
	[
		'not with clips longer than a part only',
		[local, aShare('tapDoan', 5, 1, { slides: [aClip('dai', { seconds: 301 })] })],
		['09:00–10:00 donVi'],
	],
	['not with no minutes', [local, aShare('tapDoan', 0, 1)], ['09:00–10:00 donVi']],
])('guaranteed minutes come %s', (_, programmes, expected) => {
	expect(coursesIn(aPlaylist(...programmes), '2026-11-23 09:00')).toEqual(expected)
})

test('displays of different units show the part of the Group at the same moment', () => {
	const group = aShare('tapDoan', 6, 3, {
		slides: ['a', 'b', 'c', 'd'].map((id) => aStill(id, { seconds: 45 })),
	})
	const lobby = aPlaylist(local, group, aShare('donViA', 7, 1, { depth: 2 }))
	const canteen = aPlaylist(group, aProgramme('khac', { depth: 1, slides: [aClip('phim')] }))
	const ofGroup = (playlist: typeof lobby) =>
		slotsFrom(playlist, '2026-11-23 07:00', 12).filter(({ programme }) => programme === 'tapDoan')
	expect(ofGroup(lobby).length).toBeGreaterThan(50)
	expect(ofGroup(lobby)).toEqual(ofGroup(canteen))
})

test('the guaranteed minutes are really met, hour after hour', () => {
	const slides = [
		aStill('a', { seconds: 17 }),
		aClip('b', { seconds: 41 }),
		aStill('c', { seconds: 23 }),
	]
	for (const timesPerHour of [1, 2, 3, 4, 6] as const) {
		const slots = slotsFrom(
			aPlaylist(local, aShare('tapDoan', 7, timesPerHour, { slides })),
			'2026-11-23 07:00',
			12,
		)
		const own = slots.filter(({ programme }) => programme === 'tapDoan')
		expect(own.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(12 * 7 * 60_000)
	}
})

test('each part goes on with the page after the one before', () => {
	const slides = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aStill(id, { seconds: 30 }))
	const slots = slotsFrom(aPlaylist(aShare('tapDoan', 6, 6, { slides })), '2026-11-23 09:00', 2)
	const shown = slots.flatMap(({ slide }) => slide?.id ?? []).join('')
	expect('abcdef'.repeat(5)).toContain(shown.slice(0, 18))
	expect(shown).toHaveLength(24)
})

test('a programme of one part a day shows every page within some days', () => {
	const slides = ['a', 'b', 'c', 'd', 'e'].map((id) => aStill(id, { seconds: 60 }))
	const playlist = aPlaylist(aShare('tapDoan', 1, 1, { slides, ...windows('11:00', '12:00') }))
	const days = Array.from({ length: 30 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`)
	const shown = days.map((day) => slotsIn(playlist, `${day} 11:00`)[0]?.slide?.id)
	expect(new Set(shown)).toEqual(new Set(['a', 'b', 'c', 'd', 'e']))
})

test('the last slide of a part that stands still stays to its end', () => {
	const slides = [aStill('a', { seconds: 25 }), aClip('b', { seconds: 25 })]
	const playlist = aPlaylist(aShare('tapDoan', 1, 1, { slides }))
	expect(slidesIn(playlist, '2026-11-23 09:00').slice(0, 2)).toEqual(['a 35', 'b 25'])
})

test('what is left of a part of clips shows whose display it is', () => {
	const playlist = aPlaylist(
		aShare('tapDoan', 1, 1, { slides: [aClip('a', { seconds: 25 })] }),
		local,
	)
	expect(slidesIn(playlist, '2026-11-23 09:00').slice(0, 3)).toEqual(['a 25', 'a 25', '– 10'])
})

test('a slide longer than a part stays for as long as the part', () => {
	const slides = [aStill('dai', { seconds: 90 }), aStill('ngan', { seconds: 20 })]
	const slots = slotsFrom(aPlaylist(aShare('tapDoan', 1, 1, { slides })), '2026-11-23 09:00', 6)
	expect(slots.map(({ slide, start, end }) => `${slide?.id} ${(end - start) / 1_000}`)).toContain(
		'dai 60',
	)
})
