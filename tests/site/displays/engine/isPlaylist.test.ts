import { expect, test } from 'vitest'
import { playlistSchema, type Slide } from '#shared/displays/playlist.ts'
import { always } from '#shared/displays/schedule.ts'
import { isPlaylist } from '#site/displays/engine/isPlaylist.ts'
import { aFile, aFilm, aPlaylist, aSlogan } from './playlistBuilders.ts'

const texts = { name: 'Tin', seconds: 10, schedule: always }
const file = aFile()
const source = { type: 'article', id: 'a1' } as const

/** One of every kind. */
const slides: Slide[] = [
	aSlogan('s1'),
	aFilm('c1', file),
	{ ...texts, id: 'p1', kind: 'picture', source, file, alt: '', caption: '' },
	{ ...texts, id: 't1', kind: 'tall', source, file, alt: '' },
	{ ...texts, id: 'n1', kind: 'notice', source, headline: 'Họp', text: '' },
	{
		...{
			...texts,
			id: 'h1',
			kind: 'headline',
			source,
			kicker: '',
			headline: 'Tin',
			standfirst: '',
		},
		...{ byline: '', file: null, focalX: 50, focalY: 50, qr: { path: 'M0 0h1', size: 25 } },
	},
]
const until = '2026-03-02T05:00:00.000Z'
const playlist = aPlaylist(slides, {
	ticker: [{ id: 'k1', text: 'An toàn là trên hết', until: null }],
	notices: [{ id: 'b1', headline: 'Báo cháy', text: '', drill: true, from: until, until }],
})

test('a playlist with a slide of every kind is taken', () => {
	expect(playlistSchema.safeParse(playlist).error).toBeUndefined()
	expect(isPlaylist(JSON.parse(JSON.stringify(playlist)))).toBe(true)
})

test.each([
	['nothing', null],
	['a list', []],
	['an error of the newsroom', { errors: [{ message: 'Hỏng' }] }],
	['half a playlist', { version: 'v2', display: playlist.display }],
])('%s is no playlist', (_, value) => {
	expect(isPlaylist(value)).toBe(false)
})

test.each([
	['no seconds', { seconds: 0 }],
	['seconds in words', { seconds: '10' }],
	['no name of its own', { id: '' }],
	['no schedule', { schedule: undefined }],
	['a date that is none', { schedule: { ...always, until: 'mai' } }],
	['an unknown kind', { kind: 'toString' }],
	['no file', { kind: 'picture', alt: '', caption: '', file: null }],
])('a playlist is refused for a slide with %s', (_, changes) => {
	const broken = { ...aSlogan('s2'), ...changes } as unknown as Slide
	const value = aPlaylist([aSlogan('s1'), broken])
	expect(playlistSchema.safeParse(value).success).toBe(false)
	expect(isPlaylist(value)).toBe(false)
})

test('a playlist is refused that would fetch a file from elsewhere', () => {
	expect(isPlaylist(aPlaylist([aFilm('c1', aFile({ url: '//other.example/a.webm' }))]))).toBe(false)
})
