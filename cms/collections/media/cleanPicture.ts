import type { Sharp } from 'sharp'
import sharp from 'sharp'
import { Refusal } from '#cms/collections/refusal.ts'
import { inTurn } from './inTurn.ts'

/** Pixels. A 100-megapixel camera fits; a file that unpacks to gigabytes does not. */
const MAX_PIXELS = 120_000_000

/** Pixels of all frames of a moving picture together. */
const MAX_ANIMATED_PIXELS = 200_000_000

/**
 * The same picture upright, with its colour profile and nothing else: no place, no camera, no name.
 *
 * It is drawn anew rather than cut, so that whatever a file hides behind its picture is gone too.
 */
export async function cleanPicture(bytes: Buffer, mimeType: string): Promise<Buffer> {
	const animated = mimeType === 'image/gif' || mimeType === 'image/webp'
	try {
		const limitInputPixels = animated ? MAX_ANIMATED_PIXELS : MAX_PIXELS
		const picture = sharp(bytes, { animated, limitInputPixels, failOn: 'warning' })
		const clean = inSameFormat(picture.rotate().keepIccProfile(), mimeType)
		return await inTurn(() => clean.toBuffer())
	} catch (cause) {
		throw toRefusal(cause)
	}
}

function inSameFormat(picture: Sharp, mimeType: string): Sharp {
	switch (mimeType) {
		case 'image/png':
			return picture.png({ compressionLevel: 6 })
		case 'image/webp':
			return picture.webp({ quality: 92, effort: 2 })
		case 'image/avif':
			return picture.avif({ quality: 80, effort: 1 })
		case 'image/gif':
			return picture.gif({ effort: 1, reuse: true })
		default:
			return picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
	}
}

function toRefusal(cause: unknown) {
	const reason = cause instanceof Error ? cause.message : ''
	if (/pixel limit|too large|exceeds/i.test(reason)) {
		return new Refusal(
			'invalid',
			'Ảnh quá lớn (hơn 120 triệu điểm ảnh). Hãy thu nhỏ ảnh rồi tải lên lại.',
		)
	}
	return new Refusal(
		'invalid',
		'Ảnh bị hỏng, không mở được. Hãy mở ảnh trên máy, lưu lại rồi tải lên lần nữa.',
	)
}
