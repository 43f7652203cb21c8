import type { AfterErrorHook } from 'payload'
import type { Reason } from './refusal.ts'

const UNREADABLE =
	'Không đọc được yêu cầu: dữ liệu gửi lên bị hỏng hoặc chưa gửi hết. Hãy tải lại trang rồi thử lại.'

const FAULT =
	'Máy chủ gặp lỗi nên chưa làm được. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo quản trị hệ thống.'

const reasons: Partial<Record<number, Reason>> = {
	400: 'invalid',
	401: 'unauthorized',
	403: 'forbidden',
	404: 'notFound',
	413: 'tooLarge',
}

/**
 * Answer an error that is Payload's own with a sentence and a reason.
 *
 * It stands before hooks that know more. Payload takes a request that nobody could read for a fault of
 * the server, and in the admin's build no longer knows the names of its errors and says nothing of them.
 */
export const sayPlainly: AfterErrorHook = ({ error }) => {
	if (isOfRequest(error)) {
		return { response: { errors: [{ message: UNREADABLE, reason: 'invalid' }] }, status: 400 }
	}
	const status: unknown = Reflect.get(error, 'status')
	if (typeof status !== 'number' || status >= 500) {
		return { response: { errors: [{ message: FAULT }] } }
	}
	const reason = reasons[status]
	return { response: { errors: [{ message: error.message, ...(reason && { reason }) }] } }
}

/** What the readers of forms say of one that is broken; they give no number. */
const brokenForm = new RegExp(
	[
		'^(?:Malformed (?:part header|content type|urlencoded form)',
		'Unexpected end of (?:form|file)',
		'Multipart: Boundary not found',
		'Request is not eligible for file upload)$',
	].join('|'),
)

function isOfRequest({ name, message }: Error): boolean {
	const isOfText = name === 'URIError' || (name === 'SyntaxError' && / JSON(?: |$)/.test(message))
	return isOfText || brokenForm.test(message)
}
