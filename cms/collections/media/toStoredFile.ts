import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Media } from '#cms/payload-types.ts'
import { acceptedTypes } from './acceptedTypes.ts'
import { acceptCaptions } from './captions/acceptCaptions.ts'
import { cleanPicture } from './cleanPicture.ts'
import { acceptClip } from './clips/acceptClip.ts'
import { discardTemporary } from './discardTemporary.ts'
import { isWholePdf } from './isWholePdf.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

/** What was found out about a file that Payload does not find out itself. */
export type FileFacts = Partial<Pick<Media, 'width' | 'height' | 'duration' | 'poster' | 'title'>>

interface StoredFile {
	file: UploadedFile
	facts: FileFacts
}

/**
 * The file as it will be stored, under a name of our own, and what was found out about it.
 *
 * A refused file is gone from among the temporary files.
 */
export async function toStoredFile(file: UploadedFile): Promise<StoredFile> {
	try {
		return await checked(file)
	} catch (error) {
		await discardTemporary(file)
		throw error
	}
}

async function checked(file: UploadedFile): Promise<StoredFile> {
	if (file.size === 0)
		throw new Refusal('invalid', 'Tệp rỗng (0 byte). Hãy kiểm tra tệp trên máy rồi tải lên lại.')
	const detected = file.tempFilePath
		? await fileTypeFromFile(file.tempFilePath)
		: await fileTypeFromBuffer(file.data)
	const mimeType = typeOf(detected?.mime, file.name)
	const accepted = mimeType ? acceptedTypes[mimeType] : undefined
	if (!mimeType || !accepted) throw notAccepted(file.name, detected)

	const stem = uuidv7()
	const name = `${stem}.${accepted.extension}`
	switch (accepted.kind) {
		case 'image': {
			const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
			return replaced(file, { name, mimeType, data: await cleanPicture(bytes, mimeType) })
		}
		case 'captions':
			return replaced(file, { name, mimeType, data: await acceptCaptions(file) })
		case 'clip':
			return withClip(file, { name, mimeType, posterName: `${stem}.jpg` })
		case 'document':
			if (!(await isWholePdf(file))) {
				throw new Refusal(
					'invalid',
					'Tài liệu PDF bị hỏng hoặc chưa tải xong. Hãy lưu lại thành PDF rồi tải lên.',
				)
			}
			return { file: { ...file, name, mimetype: mimeType }, facts: { title: titleOf(file.name) } }
	}
}

/** What the content is; subtitles are plain text that only their name tells from any other. */
function typeOf(detected: string | undefined, name: string): string | undefined {
	// Browsers and phones play this brand of MP4; only its label differs.
	if (detected === 'video/x-m4v') return 'video/mp4'
	const isPlain = detected === undefined || detected === 'application/x-subrip'
	return isPlain && /\.(?:vtt|srt)$/i.test(name) ? 'text/vtt' : detected
}

async function replaced(
	file: UploadedFile,
	{ name, mimeType, data }: { name: string; mimeType: string; data: Buffer },
): Promise<StoredFile> {
	await discardTemporary(file)
	return { file: { name, data, mimetype: mimeType, size: data.length }, facts: {} }
}

async function withClip(
	file: UploadedFile,
	{ name, mimeType, posterName }: { name: string; mimeType: string; posterName: string },
): Promise<StoredFile> {
	const clip = await acceptClip(file, mimeType, posterName)
	const { width, height, duration, poster, size } = clip
	const facts: FileFacts = { width, height, duration }
	if (poster) facts.poster = { filename: posterName, ...poster }
	// Payload copies what lies in a temporary file, and removes it afterwards.
	const stored = { name, mimetype: mimeType, size, data: Buffer.alloc(0), tempFilePath: clip.file }
	return { file: stored, facts }
}

/** The file's own name, as a person would say it. */
function titleOf(name: string): string {
	return path.parse(name).name.normalize('NFC').replaceAll('_', ' ').trim().slice(0, 200)
}

function notAccepted(name: string, detected: { mime: string; ext: string } | undefined) {
	if (detected && /^(?:video|audio)\//.test(detected.mime)) {
		return new Refusal(
			'invalid',
			`Tệp là ${detected.ext.toUpperCase()}, không phải trình duyệt nào cũng phát được nên hệ thống không nhận. Hãy xuất lại thành MP4 (hình H.264, tiếng AAC) rồi tải lên.`,
		)
	}
	const content = detected
		? `Nội dung tệp là ${detected.ext.toUpperCase()}`
		: `Không nhận ra nội dung của tệp ${path.extname(name) || 'này'}`
	return new Refusal(
		'invalid',
		`${content}, hệ thống không nhận. Hãy dùng ảnh JPEG, PNG, WebP, AVIF, GIF; clip MP4, WebM; phụ đề VTT, SRT; hoặc tài liệu PDF.`,
	)
}
