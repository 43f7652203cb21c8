import type { Playlist, PlaylistFile, Slide } from '#shared/displays/playlist.ts'
import { keptAddress } from './keptAddress.ts'

/**
 * The playlist without what cannot be shown because its file is not here.
 *
 * A headline is worth showing without its picture, and a clip without its captions.
 */
export function withoutMissing(
	playlist: Playlist,
	isHere: (file: PlaylistFile) => boolean,
): Playlist {
	const ifHere = (file: PlaylistFile | null) => (file && isHere(file) ? file : null)
	const toSlide = (slide: Slide): Slide[] => {
		if (slide.kind === 'headline') return [{ ...slide, file: ifHere(slide.file) }]
		if ('file' in slide && !isHere(slide.file)) return []
		return [slide.kind === 'clip' ? { ...slide, captions: ifHere(slide.captions) } : slide]
	}
	const logo = ifHere(playlist.identity.logo)
	return {
		...playlist,
		// Whoever draws it does not ask where it is kept.
		identity: { ...playlist.identity, logo: logo && { ...logo, url: keptAddress(logo) } },
		programmes: playlist.programmes.map((programme) => ({
			...programme,
			slides: programme.slides.flatMap(toSlide),
		})),
	}
}
