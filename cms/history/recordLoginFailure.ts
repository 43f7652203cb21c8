import { AuthenticationError, LockedAuth, type CollectionAfterErrorHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { noteLoginFailure } from './loginFailures.ts'

/** Tell the history that somebody did not get in; whoever gets in is not told of. */
export const recordLoginFailure: CollectionAfterErrorHook = async ({ error, req }) => {
	const isLogin = req.pathname?.endsWith('/login') ?? false
	const why = isLogin ? reasonIn(error) : null
	if (!why) return
	const typed: unknown = req.data?.email
	try {
		await noteLoginFailure(req.payload, typeof typed === 'string' ? typed : '', why, new Date())
	} catch (cause) {
		req.payload.logger.error({ err: cause, msg: 'Chưa ghi được lần đăng nhập không thành công' })
	}
}

function reasonIn(error: Error): string | null {
	if (error instanceof LockedAuth) return 'Tài khoản đang bị khóa tạm thời'
	if (error instanceof AuthenticationError) return 'Sai địa chỉ hoặc mật khẩu'
	return error instanceof Refusal ? error.message : null
}
