import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { anyColleague } from '#cms/collections/access.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { discardTemporary } from './discardTemporary.ts'
import { toStoredFile, type FileFacts } from './toStoredFile.ts'

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
	const facts = await acceptUpload(req, operation)
	return { ...args, data: withFileFacts(args.data, facts) }
}

/** What a file says of itself; a size that is not the file's would stop the publisher. */
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
	'_objectKey',
	'duration',
	'poster',
]

function withFileFacts<Data>(data: Data, { title, ...found }: FileFacts): Data {
	const given = toRecord(data)
	const kept = Object.entries(given).filter(([name]) => !fileFacts.includes(name))
	const isTitled = typeof given.title === 'string' && given.title.trim() !== ''
	const titled = title && !isTitled ? { title } : {}
	// The shape stays: every fact of the file is optional in what a request gives.
	return { ...Object.fromEntries(kept), ...found, ...titled } as Data
}

/** A form that holds nothing but a file gives no fields at all. */
function toRecord(data: unknown): Record<string, unknown> {
	return typeof data === 'object' && data !== null ? { ...data } : {}
}

async function acceptUpload(
	req: PayloadRequest,
	operation: 'create' | 'update',
): Promise<FileFacts> {
	const { file } = req
	if (operation === 'create' && !file) {
		throw new Refusal(
			'invalid',
			'Chưa có tệp. Hãy chọn một ảnh, clip, phụ đề hoặc tài liệu PDF từ máy của bạn.',
		)
	}
	if (operation === 'update' && file) {
		await discardTemporary(file)
		throw new Refusal(
			'inUse',
			'Tệp đã lưu không thay được. Hãy tải tệp mới lên thành một mục khác.',
		)
	}
	if (!file) return {}
	const stored = await toStoredFile(file)
	req.file = stored.file
	return stored.facts
}
