import type { PublishedMedia } from '#shared/media/media.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'

/** A film and a frame of it, whose bytes the server has. */
export function aFilm(server: EditionServer, id: string): PublishedMedia {
	const file = (name: string, mimeType: string, width: number, height: number) => {
		const bytes = Buffer.from(`bytes of ${name}`)
		server.files.set(name, bytes)
		return { name, mimeType, width, height, size: bytes.length }
	}
	const film: PublishedMedia = {
		...{ id, kind: 'clip', alt: '', title: '', caption: `Cảnh ${id}`, credit: 'Tổ truyền hình' },
		...{ variants: [], focalX: 50, focalY: 50, duration: 93 },
		original: file(`${id}.mp4`, 'video/mp4', 1280, 720),
		poster: file(`${id}.jpg`, 'image/jpeg', 640, 360),
	}
	server.put('media', film)
	return film
}
