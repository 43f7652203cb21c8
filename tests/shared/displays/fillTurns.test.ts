import { expect, test } from 'vitest'
import type { PlaylistProgramme } from '#shared/displays/playlist.ts'
import {
	aPlaylist,
	aProgramme,
	aSchedule,
	aStill,
	coursesIn,
	slidesIn,
	slotsFrom,
} from '#tests/support/playlists.ts'

const group = aProgramme('tapDoan')
const company = aProgramme('congTy', { depth: 1 })
const local = aProgramme('donVi', { depth: 2 })
const windows = (from: string, until: string) => ({
	schedule: aSchedule({ windows: [{ from, until }] }),
})
const gone = { schedule: aSchedule({ until: '2026-11-20 00:00' }) }

test.each<[string, PlaylistProgramme[], string[]]>([
	['the unit itself', [group, company, local], ['09:00–10:00 donVi']],
	['the nearest unit above that has a programme', [group, company], ['09:00–10:00 congTy']],
	['the Group when nobody else does', [group], ['09:00–10:00 tapDoan']],
	[
		"the unit above while the unit's own programme is off",
		[company, { ...local, ...windows('09:15', '09:45') }],
		['09:00–09:15 congTy', '09:15–09:45 donVi', '09:45–10:00 congTy'],
	],
	[
		'the unit above when all own slides have run out',
		[company, { ...local, slides: [aStill('cu', gone)] }],
		['09:00–10:00 congTy'],
	],
	[
		'the unit above from the second the last own slide runs out',
		[
			company,
			{
				...local,
				slides: [aStill('tin', { schedule: aSchedule({ until: '2026-11-23 09:20:07' }) })],
			},
		],
		['09:00–09:20:07 donVi', '09:20:07–10:00 congTy'],
	],
	[
		'the highest priority alone',
		[local, aProgramme('quanTrong', { depth: 2, priority: 3 })],
		['09:00–10:00 quanTrong'],
	],
	[
		'the lower priority while the higher is off',
		[local, aProgramme('quanTrong', { depth: 2, priority: 3, ...windows('09:00', '09:30') })],
		['09:00–09:30 quanTrong', '09:30–10:00 donVi'],
	],
	['nobody when there is nothing', [], ['09:00–10:00 –']],
	['nobody when everything has run out', [{ ...group, ...gone }], ['09:00–10:00 –']],
])('what is left is filled by %s', (_, programmes, expected) => {
	expect(coursesIn(aPlaylist(...programmes), '2026-11-23 09:00')).toEqual(expected)
})

test('programmes of equal priority follow each other by name', () => {
	const playlist = aPlaylist(
		aProgramme('1', { name: 'B', slides: [aStill('b', { seconds: 60 })] }),
		aProgramme('2', {
			name: 'A',
			slides: [aStill('a1', { seconds: 60 }), aStill('a2', { seconds: 60 })],
		}),
	)
	expect(slidesIn(playlist, '2026-11-23 09:00').join(' ')).toContain('a1 60 a2 60 b 60 a1 60')
})

test('the loop goes on over the hour', () => {
	const ids = Array.from({ length: 50 }, (_, index) => `s${index}`)
	const playlist = aPlaylist(
		aProgramme('p', { slides: ids.map((id) => aStill(id, { seconds: 60 })) }),
	)
	const shown = slotsFrom(playlist, '2026-11-23 07:00', 6).map(({ slide }) => slide?.id)
	const first = ids.indexOf(shown[0] ?? '')
	expect(shown).toEqual(shown.map((_, index) => ids[(first + index) % ids.length]))
	expect(shown).toHaveLength(360)
})

test('the loop goes on after guaranteed minutes and bulletins', () => {
	const ids = Array.from({ length: 45 }, (_, index) => `s${index}`)
	const playlist = aPlaylist(
		aProgramme('p', { slides: ids.map((id) => aStill(id, { seconds: 60 })) }),
		aProgramme('tapDoan', { kind: 'share', minutesPerHour: 6, timesPerHour: 3 }),
		aProgramme('tin', { kind: 'fixed', ...windows('09:50', '10:05') }),
	)
	const shown = slotsFrom(playlist, '2026-11-23 07:00', 6)
		.filter(({ programme }) => programme === 'p')
		.map(({ slide }) => slide?.id)
	const first = ids.indexOf(shown[0] ?? '')
	expect(shown).toEqual(shown.map((_, index) => ids[(first + index) % ids.length]))
})

test('over a day every slide of a long loop is shown about as often', () => {
	const ids = Array.from({ length: 400 }, (_, index) => `s${index}`)
	const playlist = aPlaylist(aProgramme('p', { slides: ids.map((id) => aStill(id)) }))
	const counts = new Map(ids.map((id) => [id, 0]))
	for (const { slide } of slotsFrom(playlist, '2026-11-23 00:00', 24))
		counts.set(slide?.id ?? '', (counts.get(slide?.id ?? '') ?? 0) + 1)
	expect(Math.min(...counts.values())).toBeGreaterThan(15)
	expect(Math.max(...counts.values())).toBeLessThan(28)
})
