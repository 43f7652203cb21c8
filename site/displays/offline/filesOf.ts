import type { Playlist, PlaylistFile, Slide } from '#shared/displays/playlist.ts'

/** Every file that something in the playlist is shown with, once. */
export function filesOf({ identity, programmes }: Playlist): PlaylistFile[] {
	const slides = programmes.flatMap(({ slides }) => slides)
	const files = [identity.logo, ...slides.flatMap(filesOfSlide)].filter((file) => file !== null)
	return [...new Map(files.map((file) => [file.sha256, file])).values()]
}

/** The files that a slide is shown with. */
export function filesOfSlide(slide: Slide): PlaylistFile[] {
	const file = 'file' in slide ? slide.file : null
	const captions = 'captions' in slide ? slide.captions : null
	return [file, captions].filter((each) => each !== null)
}
