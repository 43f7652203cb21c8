import { expect, test } from 'vitest'
import type { Playlist, PlaylistNotice } from '#shared/displays/playlist.ts'
import { meanwhile } from '#site/displays/offline/meanwhile.ts'
import { aPlaylist, aProgramme, aSchedule, aStill } from '#tests/support/playlists.ts'

const fire: PlaylistNotice = {
	...{ id: 'chay', headline: 'Có cháy ở tầng 3', text: '', drill: false },
	...{ from: '2026-11-22T01:00:00.000Z', until: '2026-11-22T02:00:00.000Z' },
}

test('an urgent notice and the ticker do not wait for the files of a new programme', () => {
	const ticker = [{ id: 's', text: 'An toàn là trên hết', until: null }]
	const shown = meanwhile(playing('cu', 'moi'), {
		...playing('cu', 'moi'),
		notices: [fire],
		ticker,
	})
	expect([shown.notices, shown.ticker]).toEqual([[fire], ticker])
})

test('while a new programme waits for its files the old one goes on', () => {
	expect(slidesOf(meanwhile(playing('mot', 'hai'), playing('mot', 'hai', 'ba')))).toEqual([
		'mot',
		'hai',
	])
})

test('what the new programme does not have any more is gone at once', () => {
	expect(slidesOf(meanwhile(playing('mot', 'rut'), playing('mot', 'ba')))).toEqual(['mot'])
})

test('a slide that was corrected, or ends earlier now, is the new one', () => {
	const corrected = {
		...aStill('mot'),
		text: 'Đã sửa',
		schedule: aSchedule({ until: '2026-11-22 10:00' }),
	}
	const newer = aPlaylist(aProgramme('tin', { slides: [corrected] }))
	expect(meanwhile(playing('mot'), newer).programmes[0]?.slides).toEqual([corrected])
})

test('when nothing is left to go on with, the new programme begins', () => {
	expect(slidesOf(meanwhile(playing('mot'), playing('hai', 'ba')))).toEqual(['hai', 'ba'])
})

function playing(...ids: string[]): Playlist {
	return aPlaylist(aProgramme('tin', { slides: ids.map((id) => aStill(id)) }))
}

function slidesOf({ programmes }: Playlist): string[] {
	return programmes.flatMap(({ slides }) => slides.map(({ id }) => id))
}
