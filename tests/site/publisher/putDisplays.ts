import type { Schedule } from '#shared/displays/schedule.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { aDisplay } from './aDisplay.ts'
import { anItem, aProgramme } from './aProgramme.ts'

const evenings: Schedule = {
	from: '2026-01-01T00:00:00.000Z',
	until: '2027-01-01T00:00:00.000Z',
	weekdays: [1, 5],
	windows: [{ from: '18:00', until: '02:00' }],
}

/** Displays, programmes and a notice in every field of which something stands. */
export function putDisplays(server: EditionServer): void {
	const quietHours = { from: '22:00', until: '05:00' }
	server.put('display', aDisplay('d1', { quietHours, zones: ['ticker', 'clock', 'logo'] }))
	server.put('display', aDisplay('d2', { unit: null, orientation: 'portrait' }))
	const pieces = [
		...(['a45', 'a3'] as const).map((id) => ({ type: 'article', id }) as const),
		...[{ type: 'banner', id: 'b1' } as const, { type: 'slogan', id: 'k1' } as const],
		...[{ type: 'clip', id: 'v6' } as const, { type: 'infographic', id: 'g6' } as const],
	]
	const shown = pieces.map((piece) =>
		anItem(`i-${piece.id}`, { kind: 'piece', piece }, { seconds: 20, schedule: evenings }),
	)
	const feed = { kind: 'feed', section: 's1', days: 30, count: 3 } as const
	const schedule = evenings
	const fed = [
		anItem('i-moi', { ...feed, type: 'article', scope: 'programme' }, { schedule }),
		anItem('i-phim', { ...feed, type: 'clip', scope: 'all', section: null, days: null }),
		anItem('i-hinh', { ...feed, type: 'infographic', scope: 'all' }),
		anItem('i-minh', { ...feed, type: 'article', scope: 'display' }),
	]
	const own = [
		anItem('i-anh', { kind: 'photo', picture: 'm1', caption: 'Sảnh chính' }),
		anItem('i-bao', { kind: 'notice', headline: 'Diễn tập', text: 'Một\nHai' }),
	]
	server.put(
		'programme',
		aProgramme('pg1', [...shown, ...fed, ...own], {
			...{ unit: 'u1', kind: 'share', minutesPerHour: 10, timesPerHour: 2, priority: 5 },
			...{ displays: ['d1'], schedule: evenings, media: ['m1', 'm2'] },
			expireAt: '2027-06-01T00:00:00.000Z',
		}),
	)
	server.put('programme', aProgramme('pg2', [...own, ...fed]))
	const until = '2026-12-01T00:00:00.000Z'
	server.put('notice', {
		...{ id: 'n1', headline: 'Cháy ở kho A', text: 'Ra lối thoát hiểm', drill: true, until },
		...{ units: ['u2'], from: '2026-11-01T00:00:00.000Z' },
	})
}
