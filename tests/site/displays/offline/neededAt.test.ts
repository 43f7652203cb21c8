import { expect, test } from 'vitest'
import type { PlaylistFile } from '#shared/displays/playlist.ts'
import { neededAt } from '#site/displays/offline/neededAt.ts'
import { aClip, aPlaylist, aProgramme, aSchedule, vietnamese } from '#tests/support/playlists.ts'

const now = vietnamese('2026-11-23 09:10')

test('what plays soon is needed before what plays at noon, and that before what plays next week', () => {
	const clip = (id: string, limits = {}) => ({
		...aClip(id, { schedule: aSchedule(limits) }),
		kind: 'clip' as const,
		file: file(id),
		captions: null,
	})
	const slides = [
		clip('1', { from: '2026-12-01 08:00' }),
		clip('2', { windows: [{ from: '12:00', until: '13:00' }] }),
		clip('3'),
	]
	const needed = neededAt(aPlaylist(aProgramme('tin', { slides })), new Date(now))
	const [late = 0, noon = 0, soon = 0] = ['1', '2', '3'].map((id) => needed.get(id.repeat(64)))
	expect(soon).toBeLessThan(now + 60_000)
	expect(noon).toBeGreaterThanOrEqual(vietnamese('2026-11-23 12:00'))
	expect(noon).toBeLessThan(vietnamese('2026-11-23 13:00'))
	expect(late).toBe(Infinity)
})

test('the logo is needed at once', () => {
	const playlist = aPlaylist()
	const identity = { ...playlist.identity, logo: file('4') }
	expect(neededAt({ ...playlist, identity }, new Date(now)).get('4'.repeat(64))).toBe(now)
})

function file(digit: string): PlaylistFile {
	const sha256 = digit.repeat(64)
	return { url: '/media/x', size: 1, sha256, mimeType: 'video/mp4', width: null, height: null }
}
