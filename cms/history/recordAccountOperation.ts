import type { CollectionAfterOperationHook } from 'payload'
import { appendRecord } from './appendRecord.ts'

/** Tell the history of a password that was set by mail, and of an account that was let in again. */
export const recordAccountOperation: CollectionAfterOperationHook<'people'> = async (done) => {
	const { operation, result, req } = done
	if (operation === 'resetPassword') {
		const { user } = done.result
		await appendRecord(req.payload, {
			at: new Date().toISOString(),
			action: 'passwordReset',
			actor: String(user.id),
			actorName: String(user.name ?? user.email),
			documentType: 'people',
			document: String(user.id),
			headline: typeof user.name === 'string' ? user.name : null,
			comment: 'Qua đường dẫn trong thư quên mật khẩu',
		})
	}
	if (operation === 'unlock' && done.result) {
		await appendRecord(req.payload, {
			at: new Date().toISOString(),
			action: 'unlock',
			actor: req.user?.id ?? null,
			...(req.user ? { actorName: req.user.name } : {}),
			documentType: 'people',
			headline: String(done.args.data.email),
		})
	}
	return result
}
