import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { anyColleague } from '#cms/collections/access.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { failureOf } from '#cms/mongo/failureOf.ts'
import { importWord } from './importWord.ts'

/** Bytes of the whole request: the largest Word file, and some for the form around it. */
const MAX_REQUEST = 101 * 1024 * 1024

/**
 * `POST /api/articles/import-word`, a form with `file` and, if wanted, `unit` and `section` (ids).
 *
 * Answers 201 with the draft that was made: `{ id, headline, warnings }`.
 */
export const importWordEndpoint: Endpoint = {
	path: '/import-word',
	method: 'post',
	handler: async (req) => {
		try {
			const imported = await importWord(req.payload, await parseRequest(req))
			return Response.json(imported, { status: 201 })
		} catch (error) {
			return toAnswer(error, req)
		}
	},
}

async function parseRequest(req: PayloadRequest) {
	if (!req.user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để nhập tệp Word.')
	if (!anyColleague({ req })) {
		throw new Refusal('forbidden', 'Tài khoản của bạn chưa được giao vai trò nào trong toà soạn.')
	}
	const length = Number(req.headers.get('content-length') ?? Number.NaN)
	if (!(length <= MAX_REQUEST)) {
		throw new Refusal('invalid', 'Tệp Word lớn hơn 100 MB. Hãy giảm cỡ ảnh rồi thử lại.')
	}
	const form = await req.formData?.().catch(() => undefined)
	const file = form?.get('file')
	if (!(file instanceof File))
		throw new Refusal('invalid', 'Chưa có tệp. Hãy chọn một tệp Word (.docx).')
	return {
		file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
		user: req.user,
		unit: textIn(form, 'unit'),
		section: textIn(form, 'section'),
	}
}

function textIn(form: FormData | undefined, name: string): string | undefined {
	const value = form?.get(name)
	return typeof value === 'string' && value !== '' ? value : undefined
}

function toAnswer(error: unknown, { payload }: PayloadRequest): Response {
	if (error instanceof Refusal) return answer(error.status, error.message, error.reason)
	if (error instanceof APIError && error.isPublic)
		return answer(error.status, error.message, 'invalid')
	// The whole request is tried once more.
	if (failureOf(error)) throw error
	payload.logger.error({ err: error, msg: 'Importing a Word file failed' })
	return answer(
		500,
		'Máy chủ gặp lỗi khi nhập tệp Word. Hãy thử lại; nếu vẫn lỗi, báo quản trị.',
		'busy',
	)
}

function answer(status: number, message: string, reason: string): Response {
	return Response.json({ errors: [{ message, reason }] }, { status })
}
