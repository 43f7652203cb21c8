import { readFile, unlink } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { anyColleague } from '#cms/collections/access.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { acceptedTypes } from './acceptedTypes.ts'
import { cleanPicture } from './cleanPicture.ts'
import { isWholeFile } from './isWholeFile.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

/**
 * Take an uploaded file by what it contains, under a name of our own.
 *
 * It runs before Payload looks at the file, so a refused one never touches the disk. A stored file
 * never changes afterwards: pages and caches may keep its name for ever.
 */
export const acceptFile: CollectionBeforeOperationHook = async ({
	args,
	operation,
	overrideAccess,
	req,
}) => {
	// The address bar could ask Payload to crop the stored original.
	if (req.query) delete req.query.uploadEdits
	if (operation !== 'create' && operation !== 'update') return args
	// Payload asks for permission next and refuses; until then a stranger's file is not even opened.
	if (!overrideAccess && !anyColleague({ req })) return args
	await acceptUpload(req, operation)
	return { ...args, data: withoutFileFacts(args.data) }
}

/** What Payload finds out of a file itself; a size that is not the file's would stop the publisher. */
const fileFacts = [
	'filename',
	'filesize',
	'mimeType',
	'width',
	'height',
	'url',
	'thumbnailURL',
	'focalX',
	'focalY',
	'sizes',
	'prefix',
]

function withoutFileFacts<Data>(data: Data): Data {
	if (typeof data !== 'object' || data === null) return data
	const kept = Object.entries(data).filter(([name]) => !fileFacts.includes(name))
	// The shape stays: every fact of the file is optional in what a request gives.
	return Object.fromEntries(kept) as Data
}

async function acceptUpload(req: PayloadRequest, operation: 'create' | 'update') {
	const { file } = req
	if (operation === 'create' && !file) {
		throw new Refusal(
			'invalid',
			'Chưa có tệp. Hãy chọn một ảnh, clip hoặc tài liệu PDF từ máy của bạn.',
		)
	}
	if (operation === 'update' && file) {
		await discardTemporary(file)
		throw new Refusal(
			'inUse',
			'Tệp đã lưu không thay được. Hãy tải tệp mới lên thành một mục khác.',
		)
	}
	if (file) req.file = await toStoredFile(file)
}

async function toStoredFile(file: UploadedFile): Promise<UploadedFile> {
	try {
		return await checked(file)
	} catch (error) {
		await discardTemporary(file)
		throw error
	}
}

async function checked(file: UploadedFile): Promise<UploadedFile> {
	if (file.size === 0)
		throw new Refusal('invalid', 'Tệp rỗng (0 byte). Hãy kiểm tra tệp trên máy rồi tải lên lại.')
	const detected = file.tempFilePath
		? await fileTypeFromFile(file.tempFilePath)
		: await fileTypeFromBuffer(file.data)
	// Browsers and phones play this brand of MP4; only its label differs.
	const mimeType = detected?.mime === 'video/x-m4v' ? 'video/mp4' : detected?.mime
	const accepted = mimeType ? acceptedTypes[mimeType] : undefined
	if (!mimeType || !accepted) throw notAccepted(file.name, detected?.ext)

	const name = `${uuidv7()}.${accepted.extension}`
	if (accepted.kind !== 'image') {
		if (await isWholeFile(file, mimeType)) return { ...file, name, mimetype: mimeType }
		throw new Refusal(
			'invalid',
			accepted.kind === 'clip'
				? 'Clip bị hỏng hoặc chưa tải xong nên không phát được. Hãy xuất lại clip (MP4, H.264) rồi tải lên.'
				: 'Tài liệu PDF bị hỏng hoặc chưa tải xong. Hãy lưu lại thành PDF rồi tải lên.',
		)
	}

	const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
	const data = await cleanPicture(bytes, mimeType)
	await discardTemporary(file)
	return { name, data, mimetype: mimeType, size: data.length }
}

function notAccepted(name: string, detected: string | undefined) {
	const content = detected
		? `Nội dung tệp là ${detected.toUpperCase()}`
		: `Không nhận ra nội dung của tệp ${extname(name) || 'này'}`
	return new Refusal(
		'invalid',
		`${content}, hệ thống không nhận. Hãy dùng ảnh JPEG, PNG, WebP, AVIF, GIF; clip MP4, WebM; hoặc tài liệu PDF.`,
	)
}

async function discardTemporary({ tempFilePath }: UploadedFile) {
	if (tempFilePath) await unlink(tempFilePath).catch(() => undefined)
}
