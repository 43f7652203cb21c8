import type { Playlist, PlaylistFile, Slide } from '#shared/displays/playlist.ts'
import { always, type Schedule } from '#shared/displays/schedule.ts'

/** Where the display of these tests stands. */
export const SLUG = 'sanh-chinh'

/** A display's playlist with one programme that plays whenever its schedule lets it. */
export function aPlaylist(
	slides: Slide[],
	changes: Partial<Playlist> = {},
	schedule: Schedule = always,
): Playlist {
	return {
		version: JSON.stringify([slides.map(({ id, seconds }) => [id, seconds]), schedule]),
		display: {
			...{ id: 'd1', slug: SLUG, name: 'Sảnh chính', place: 'Tầng 1', zones: ['clock'] },
			...{ orientation: 'landscape', sound: false, quietHours: null, leaseHours: 24 },
		},
		identity: { name: 'Điện lực Sông Lam', shortName: 'ĐLSL', logo: null },
		programmes: [
			{
				...{ id: 'p1', name: 'Bản tin', unit: 'ĐLSL', depth: 0, kind: 'fill' },
				...{ minutesPerHour: 0, timesPerHour: 1, priority: 0, schedule, slides },
			},
		],
		ticker: [],
		notices: [],
		...changes,
	}
}

/** A slide without a file. */
export function aSlogan(id: string, seconds = 2, schedule: Schedule = always): Slide {
	const source = { type: 'slogan', id } as const
	return { id, kind: 'slogan', source, name: `Khẩu hiệu ${id}`, seconds, schedule, text: id }
}

/** A slide with a film. */
export function aFilm(id: string, file: PlaylistFile, seconds = 2): Slide {
	const source = { type: 'clip', id } as const
	const texts = { id, kind: 'clip', source, name: `Clip ${id}` } as const
	return { ...texts, seconds, schedule: always, file, captions: null }
}

/** A file as playlists name it; `changes` say what matters. */
export function aFile(changes: Partial<PlaylistFile> = {}): PlaylistFile {
	const size = { size: 10, width: 640, height: 360 }
	return {
		url: '/media/a.webm',
		sha256: 'ab'.repeat(32),
		mimeType: 'video/webm',
		...size,
		...changes,
	}
}
