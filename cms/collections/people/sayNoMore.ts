import type { AfterErrorHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'

const MESSAGE =
	'Thư điện tử hoặc mật khẩu không đúng. Sau nhiều lần sai liên tiếp, tài khoản bị khóa một thời gian; hãy đợi 10 phút rồi thử lại, hoặc liên hệ quản trị hệ thống.'

/**
 * Answer the same whatever keeps somebody from logging in by password.
 *
 * Payload says of a locked account that it is locked, and of an address that nobody has it cannot.
 */
export const sayNoMore: AfterErrorHook = ({ error, req }) => {
	if (error instanceof Refusal || !req.pathname?.endsWith('/people/login')) return
	if (Reflect.get(error, 'status') !== 401) return
	return { response: { errors: [{ message: MESSAGE, reason: 'unauthorized' }] }, status: 401 }
}
