import type { AfterErrorHook } from 'payload'
import { inOurWords } from './inOurWords.ts'
import type { Reason } from './refusal.ts'
import { isUnreadable, UNREADABLE } from './unreadable.ts'

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
	if (isUnreadable(error)) return { response: { errors: [UNREADABLE] }, status: 400 }
	const status: unknown = Reflect.get(error, 'status')
	if (typeof status !== 'number' || status >= 500) {
		return { response: { errors: [{ message: FAULT }] } }
	}
	const reason = reasons[status]
	const message = inOurWords(error.message, status)
	// Whoever wrote a script needs to know what exactly was wrong.
	const detail = message === error.message ? undefined : error.message
	return {
		response: { errors: [{ message, ...(reason && { reason }), ...(detail && { detail }) }] },
	}
}
