import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { MediaFile, PublishedMedia } from '#shared/media/media.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'

const CLIP = path.resolve(import.meta.dirname, '../../../cms/demo/clips/dien-gio-ngay.mp4')

/** Store the newsroom's clip, its captions and a document; pictures must be there before. */
export async function putFiles(server: EditionServer): Promise<void> {
	const poster = await putPoster(server)
	const clip = { ...texts, caption: 'Điện gió Cửa Vọng', credit: 'Clip: Phòng Truyền thông' }
	put(server, await readFile(CLIP), 'video/mp4', {
		...clip,
		id: 'clip-file',
		kind: 'clip',
		duration: 4,
		poster,
	})
	put(server, Buffer.from(captions), 'text/vtt', { ...texts, id: 'captions', kind: 'captions' })
	put(server, Buffer.from(document), 'application/pdf', {
		...texts,
		id: 'document',
		kind: 'document',
		title: 'Quy định số 12 về an toàn điện',
	})
}

const texts = { alt: '', caption: '', credit: '', title: '', duration: null, poster: null }

/** A frame of the clip, as the CMS would draw it. */
async function putPoster(server: EditionServer): Promise<MediaFile> {
	const frame = server.files.get(server.find('media', 'cover-dien-gio-ngay')?.original.name ?? '')
	const picture = sharp(frame).resize({ width: 960 }).jpeg({ quality: 75, mozjpeg: true })
	const { data, info } = await picture.toBuffer({ resolveWithObject: true })
	const name = 'clip-file.jpg'
	server.files.set(name, data)
	const { width, height, size } = info
	return { name, mimeType: 'image/jpeg', width, height, size }
}

const endings: Record<string, string> = {
	'video/mp4': 'mp4',
	'text/vtt': 'vtt',
	'application/pdf': 'pdf',
}

function put(
	server: EditionServer,
	bytes: Buffer,
	mimeType: string,
	media: Omit<PublishedMedia, 'original' | 'variants' | 'focalX' | 'focalY'>,
): void {
	const name = `${media.id}.${endings[mimeType]}`
	server.files.set(name, bytes)
	const size = media.kind === 'clip' ? { width: 640, height: 400 } : { width: null, height: null }
	const original = { name, mimeType, ...size, size: bytes.length }
	server.put('media', { ...media, original, variants: [], focalX: 50, focalY: 50 })
}

const captions = `WEBVTT

00:00.000 --> 00:02.000
Những tua-bin đầu tiên đã quay.

00:02.000 --> 00:04.000
Gió Cửa Vọng thổi quanh năm.
`

const document = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`
