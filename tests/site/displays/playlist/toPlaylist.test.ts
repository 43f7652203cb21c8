import { beforeEach, expect, test } from 'vitest'
import { always } from '#shared/displays/schedule.ts'
import { defaultIdentity } from '#shared/identity/identity.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { aDisplay } from '#tests/site/publisher/aDisplay.ts'
import { anItem, aProgramme } from '#tests/site/publisher/aProgramme.ts'
import { anArticle, anEdition, aPicture } from '#tests/site/publisher/newsroom.ts'
import { aPlaylist } from './aPlaylist.ts'

const notice = anItem('i', { kind: 'notice', headline: 'Họp', text: '' })
const publishedAt = '2026-01-01T00:00:00.000Z'

let server: EditionServer

// u2 and u3 are companies of u1.
beforeEach(() => {
	server = anEdition(3)
	server.put('display', aDisplay('d1', { unit: 'u2', slug: 'sanh' }))
	server.put('display', aDisplay('d2', { unit: null, slug: 'tong' }))
})

const programmesOn = (slug: string) =>
	aPlaylist(server, slug).programmes.map(({ id, depth }) => `${id} ${depth}`)

test.each([
	{ whose: 'the head, with its branch', unit: null, reach: 'branch', on: ['p 0'] },
	{ whose: 'the head alone', unit: null, reach: 'unit', on: [] },
	{ whose: 'the unit above, with its branch', unit: 'u1', reach: 'branch', on: ['p 1'] },
	{ whose: 'the unit above alone', unit: 'u1', reach: 'unit', on: [] },
	{ whose: 'the display’s own unit', unit: 'u2', reach: 'unit', on: ['p 2'] },
	{ whose: 'the unit beside it', unit: 'u3', reach: 'branch', on: [] },
] as const)('a programme of $whose is on $on.length display in the hall', ({ unit, reach, on }) => {
	server.put('programme', aProgramme('p', [notice], { unit, reach }))
	expect(programmesOn('sanh')).toEqual(on)
})

test('a display of the head plays the head’s programmes alone', () => {
	server.put('programme', aProgramme('p1', [notice], { unit: null, reach: 'unit' }))
	server.put('programme', aProgramme('p2', [notice], { unit: 'u1' }))
	expect(programmesOn('tong')).toEqual(['p1 0'])
})

test('a programme for one display is on no other', () => {
	server.put('programme', aProgramme('p', [notice], { displays: ['d2'] }))
	expect(programmesOn('sanh')).toEqual([])
	expect(programmesOn('tong')).toEqual(['p 0'])
})

test('a programme for one display does not leave its branch', () => {
	server.put('programme', aProgramme('p', [notice], { unit: 'u3', displays: ['d1'] }))
	expect(programmesOn('sanh')).toEqual([])
})

test('a programme of which nothing can be shown is left out', () => {
	const piece = { type: 'article', id: 'nobody-knows' } as const
	server.put('programme', aProgramme('p', [anItem('i', { kind: 'piece', piece })]))
	expect(programmesOn('sanh')).toEqual([])
})

test('a programme keeps what decides its time, and ends when it leaves the edition', () => {
	const [until, expireAt] = ['2026-06-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z']
	const schedule = { ...always, weekdays: [1, 2], until }
	const share = { kind: 'share', minutesPerHour: 10, timesPerHour: 2, priority: 7 } as const
	server.put('programme', aProgramme('p', [notice], { ...share, schedule, expireAt }))
	expect(aPlaylist(server, 'sanh').programmes).toMatchObject([
		{ ...share, unit: defaultIdentity.shortName, schedule: { ...schedule, until: expireAt } },
	])
})

test.each([
	{ units: [], slugs: ['sanh', 'tong'] },
	{ units: ['u1'], slugs: ['sanh'] },
	{ units: ['u3', 'u2'], slugs: ['sanh'] },
	{ units: ['u3'], slugs: [] },
])('an urgent notice for $units is on displays $slugs', ({ units, slugs }) => {
	const times = { from: publishedAt, until: '2026-01-02T00:00:00.000Z' }
	const told = { id: 'n', headline: 'Cháy', text: 'Ra ngoài', drill: true, ...times }
	server.put('notice', { ...told, units })
	const on = ['sanh', 'tong'].filter((slug) => aPlaylist(server, slug).notices.length)
	expect(on).toEqual(slugs)
	for (const slug of on) expect(aPlaylist(server, slug).notices).toEqual([told])
})

test('the ticker runs from the head’s slogans down to those of the display’s own unit', () => {
	const expireAt = '2026-06-01T00:00:00.000Z'
	for (const unit of ['u2', 'u1', null, 'u3']) {
		server.put('slogan', { id: `k-${unit}`, text: `Khẩu hiệu ${unit}`, unit, publishedAt })
	}
	server.put('slogan', { id: 'k-a', text: 'An toàn', unit: null, publishedAt, expireAt })
	expect(aPlaylist(server, 'sanh').ticker).toEqual([
		{ id: 'k-a', text: 'An toàn', until: expireAt },
		...[null, 'u1', 'u2'].map((unit) => ({
			...{ id: `k-${unit}`, text: `Khẩu hiệu ${unit}`, until: null },
		})),
	])
})

test('a display shows whose it is, without the logo while that is not here', () => {
	server.put('media', aPicture(server, 'logo'))
	server.put('identity', { ...defaultIdentity, name: 'Bản tin Sông Lam', logo: 'logo' })
	expect(aPlaylist(server, 'sanh').identity).toMatchObject({
		name: 'Bản tin Sông Lam',
		logo: { url: '/media/logo.jpg' },
	})
	expect(aPlaylist(server, 'sanh', ['logo.jpg']).identity.logo).toBeNull()
})

test('the version is another when anything is, and only then', () => {
	server.put('programme', aProgramme('p', [notice]))
	const before = aPlaylist(server, 'sanh').version
	server.put('article', anArticle('a9'))
	expect(aPlaylist(server, 'sanh').version).toBe(before)
	server.put('display', aDisplay('d1', { unit: 'u2', slug: 'sanh', sound: true }))
	expect(aPlaylist(server, 'sanh').version).not.toBe(before)
})
