import { expect, test } from 'vitest'
import { coursesOf } from '#cms/admin/displays/coursesOf.ts'
import { partsOf } from '#cms/admin/displays/partsOf.ts'
import { partWords } from '#cms/admin/displays/partWords.ts'
import { HOUR_MS } from '#shared/displays/hourAt.ts'
import type { PlaylistProgramme } from '#shared/displays/playlist.ts'
import {
	aClip,
	aPlaylist,
	aProgramme,
	aSchedule,
	aStill,
	slotsIn,
	vietnamese,
} from '#tests/support/playlists.ts'

const HOUR = '2026-11-23 09:00'

const local = aProgramme('donVi', { depth: 2 })

function aShare(id: string, minutesPerHour: number, changes: Partial<PlaylistProgramme> = {}) {
	return aProgramme(id, { kind: 'share', minutesPerHour, timesPerHour: 2, ...changes })
}

/** What an editor reads of each programme in the hour. */
function wordsOf(...programmes: PlaylistProgramme[]): string[] {
	const playlist = aPlaylist(...programmes)
	const hour = { start: vietnamese(HOUR), end: vietnamese(HOUR) + HOUR_MS }
	return partsOf(playlist, coursesOf(slotsIn(playlist, HOUR), hour), hour).map(partWords)
}

test.each<[string, PlaylistProgramme[], string[]]>([
	[
		'guaranteed minutes that are met',
		[aShare('tapDoan', 5), local],
		[
			'phần bảo đảm – đủ 5 phút bảo đảm, bắt đầu lúc 09:00, 09:30',
			'phần còn lại – 55 phút, bắt đầu lúc 09:02:30, 09:32:30',
		],
	],
	[
		'guaranteed minutes that others have taken',
		[aShare('a', 50, { timesPerHour: 1 }), aShare('b', 30)],
		[
			'phần bảo đảm – đủ 50 phút bảo đảm, bắt đầu lúc 09:00',
			'phần bảo đảm – THIẾU: chưa được phút nào trong 30 phút bảo đảm; chương trình ưu tiên hơn đã chiếm giờ, hoặc video dài hơn một lần phát',
		],
	],
	[
		'guaranteed minutes of clips, between which the logo stands for seconds',
		[aShare('a', 2, { slides: [aClip('phim', { seconds: 58 })] })],
		['phần bảo đảm – đủ 2 phút bảo đảm, bắt đầu lúc 09:00, 09:30'],
	],
	[
		'what is not on in this hour',
		[
			aShare('a', 5, { schedule: aSchedule({ windows: [{ from: '11:00', until: '12:00' }] }) }),
			aProgramme('tin', { kind: 'fixed', schedule: aSchedule({ weekdays: [2] }) }),
		],
		['phần bảo đảm – không phát trong giờ này', 'khung giờ riêng – không phát trong giờ này'],
	],
	['what is empty', [aProgramme('p', { slides: [] })], ['phần còn lại – chưa có mục nào để phát']],
	[
		'what began in the hour before',
		[
			aProgramme('tin', {
				...{ kind: 'fixed', slides: [aStill('a', { seconds: 420 })] },
				schedule: aSchedule({ windows: [{ from: '08:50', until: '09:10' }] }),
			}),
		],
		['khung giờ riêng – 10 phút, bắt đầu lúc 09:00'],
	],
])('an editor reads of %s', (_, programmes, expected) => {
	expect(wordsOf(...programmes)).toEqual(expected)
})
