import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { aClip } from './aClip.ts'
import { aFilm } from './aFilm.ts'
import { anInfographic } from './anInfographic.ts'

/** Clips and infographics in every field of which something stands. */
export function putShows(server: EditionServer): void {
	aFilm(server, 'f1')
	aFilm(server, 'f2')
	for (const id of ['c1', 'c2']) {
		const name = `${id}.vtt`
		const bytes = Buffer.from('WEBVTT')
		server.files.set(name, bytes)
		const file = { name, mimeType: 'text/vtt', width: null, height: null, size: bytes.length }
		const texts = { alt: '', caption: '', credit: '', title: '', duration: null, poster: null }
		const media = { original: file, variants: [], focalX: 50, focalY: 50, ...texts }
		server.put('media', { id, kind: 'captions', ...media })
	}
	for (let n = 1; n <= 6; n++) {
		const place = {
			...{ section: 's1', unit: 'u1', tags: ['t1', 't2'], standfirst: 'Sapo' },
			formerSlugs: [`cu-${n}`, `cu-hon-${n}`],
		}
		server.put('infographic', anInfographic(`g${n}`, { ...place, description: 'Một\nHai' }))
		const clip = {
			...{ captions: 'c1', poster: n % 2 ? 'm1' : null, transcript: 'Một\nHai' },
			chapters: [
				{ seconds: 0, title: 'Mở đầu' },
				{ seconds: 9, title: 'Kết' },
			],
			media: ['f1', 'f2', 'c1', 'c2', 'm1', 'm2'],
		}
		server.put('clip', aClip(`v${n}`, { ...place, ...clip }))
	}
}
