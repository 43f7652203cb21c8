import { always } from '#shared/displays/schedule.ts'
import type { Entry } from '#shared/editions/edition.ts'

/** Two displays of the fixtures' newsroom, a programme of the head for all of them, and one of a company. */
export const displayEntries: readonly Entry[] = [
	aDisplay('d-sanh', 'sanh-ben-thuy', 'u-bt'),
	aDisplay('d-cang-tin', 'cang-tin', null),
	aProgramme('pg-ban-tin', null, [
		{
			...{ id: 'i-moi', kind: 'feed', type: 'article', scope: 'all', section: null },
			...{ days: null, count: 3, seconds: null, schedule: always },
		},
		{
			...{ id: 'i-anh', kind: 'photo', picture: 'm-tram', caption: 'Trạm 110 kV Bến Thủy' },
			...{ seconds: null, schedule: always },
		},
	]),
	aProgramme('pg-ben-thuy', 'u-bt', [
		{
			...{ id: 'i-bao', kind: 'notice', headline: 'Họp giao ban', text: 'Phòng họp tầng 3.' },
			...{ seconds: 9, schedule: always },
		},
	]),
]

type Programme = Extract<Entry, { type: 'programme' }>['data']

function aDisplay(id: string, slug: string, unit: string | null): Entry {
	const data: Extract<Entry, { type: 'display' }>['data'] = {
		...{ id, slug, unit, name: `Màn hình ${slug}`, place: 'Tầng 1', orientation: 'landscape' },
		...{ zones: ['ticker', 'clock', 'logo'], sound: false, quietHours: null, leaseHours: 24 },
	}
	return { type: 'display', id, version: '1', data }
}

function aProgramme(id: string, unit: string | null, items: Programme['items']): Entry {
	const data: Programme = {
		...{ id, unit, items, name: `Chương trình ${id}`, reach: 'branch', displays: [] },
		...{ kind: 'fill', minutesPerHour: 0, timesPerHour: 1, priority: 0, schedule: always },
		...{ media: ['m-tram'], expireAt: null, publishedAt: '2026-03-01T00:00:00.000Z' },
	}
	return { type: 'programme', id, version: '1', data }
}
