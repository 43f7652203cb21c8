import { expect, test } from 'vitest'
import type { PlaylistFile, Slide } from '#shared/displays/playlist.ts'
import { withoutMissing } from '#site/displays/offline/withoutMissing.ts'
import { aClip, aPlaylist, aProgramme, aStill } from '#tests/support/playlists.ts'

const here = aFile('a')
const missing = aFile('b')
const headline: Slide = {
	...{ ...aStill('tin'), kind: 'headline', headline: 'Đóng điện', standfirst: '', kicker: '' },
	...{ byline: '', file: missing, focalX: 50, focalY: 50, qr: { path: 'M0 0', size: 21 } },
}

test('a clip or picture whose file is not here is left out, and texts stay', () => {
	const clips = [
		{ ...aClip('co'), file: here },
		{ ...aClip('thieu'), file: missing },
	]
	expect(slides(...clips, aStill('chu')).map(({ id }) => id)).toEqual(['co', 'chu'])
})

test('a headline stays without its picture, and a clip without its captions', () => {
	expect(slides(headline)).toEqual([{ ...headline, file: null }])
	const clip = { ...aClip('phim'), file: here, captions: missing }
	expect(slides(clip)).toEqual([{ ...clip, captions: null }])
})

test('a logo that is not here gives way to the name, and one that is here is taken from there', () => {
	const logoOf = (logo: PlaylistFile) => {
		const playlist = aPlaylist()
		const identity = { ...playlist.identity, logo }
		return withoutMissing({ ...playlist, identity }, isHere).identity.logo
	}
	expect(logoOf(missing)).toBeNull()
	expect(logoOf(here)?.url).toBe(`/media/a?${here.sha256}`)
})

function slides(...slides: Slide[]): Slide[] {
	const playlist = withoutMissing(aPlaylist(aProgramme('tin', { slides })), isHere)
	return playlist.programmes.flatMap((programme) => programme.slides)
}

function isHere({ sha256 }: PlaylistFile): boolean {
	return sha256 === here.sha256
}

function aFile(letter: string): PlaylistFile {
	const sha256 = letter.repeat(64)
	return { url: `/media/${letter}`, size: 1, sha256, mimeType: 'x/y', width: null, height: null }
}
