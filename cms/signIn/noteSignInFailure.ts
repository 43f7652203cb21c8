import { AuthenticationError, LockedAuth, type PayloadRequest } from 'payload'
import { Refusal, type Reason } from '#cms/collections/refusal.ts'
import { noteLoginFailure } from '#cms/history/loginFailures.ts'
import { noteFailureFrom } from './failuresFrom.ts'

/** Answers in the middle of a log-in that may still succeed. */
const unfinished: readonly Reason[] = ['codeRequired', 'setUpRequired']

/** Remember that somebody did not get in, for the history and against who tries again and again. */
export async function noteSignInFailure(
	req: PayloadRequest,
	{ error, typed }: { error: unknown; typed: string },
	now: Date,
): Promise<void> {
	const why = reasonIn(error)
	if (!why) return
	if (!(error instanceof Refusal) || error.reason === 'wrongCode') noteFailureFrom(req.headers, now)
	try {
		await noteLoginFailure(req.payload, typed, why, now)
	} catch (cause) {
		req.payload.logger.error({ err: cause, msg: 'Chưa ghi được lần đăng nhập không thành công' })
	}
}

function reasonIn(error: unknown): string | null {
	if (error instanceof LockedAuth) return 'Tài khoản đang bị khóa tạm thời'
	if (error instanceof AuthenticationError) return 'Sai địa chỉ hoặc mật khẩu'
	return error instanceof Refusal && !unfinished.includes(error.reason) ? error.message : null
}
