import type { CollectionBeforeLoginHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Person } from '#cms/payload-types.ts'
import { authenticatorOf } from './authenticatorOf.ts'
import { mustHave } from './mustHave.ts'
import { giveTicket } from './setUpTicket.ts'
import { tryCode } from './tryCode.ts'

const codeSchema = z.object({ code: z.string().min(1).max(40) })

/** Who was right about the password, and is asked for a code. */
const asked = new WeakMap<PayloadRequest, string>()

/** Whose password the request knew before it was asked for a code. */
export function personAsked(req: PayloadRequest): string | undefined {
	return asked.get(req)
}

/** Whoever has a second factor shows it; whoever must have one sets it up. */
export const requireSecondFactor: CollectionBeforeLoginHook<Person> = async ({ user, req }) => {
	// Its session ends at once: `endPasswordSession`.
	if (req.pathname?.endsWith('/people/reset-password')) return user
	const now = new Date()
	const authenticator = await authenticatorOf(req.payload, user.id)
	if (!authenticator?.confirmedAt) {
		if (!mustHave(user)) return user
		giveTicket(req, user.id, now)
		throw new Refusal(
			'setUpRequired',
			'Tài khoản này phải bật xác thực hai lớp trước khi vào. Hãy bật bằng điện thoại của bạn.',
		)
	}
	const given = codeSchema.safeParse(req.data)
	if (!given.success) {
		asked.set(req, user.id)
		throw new Refusal('codeRequired', 'Hãy nhập mã đang hiện trên điện thoại của bạn.')
	}
	const outcome = await tryCode(req.payload, user.id, given.data.code, now)
	if (outcome === 'right') return user
	if (outcome === 'locked') {
		throw new Refusal('tooMany', 'Đã nhập sai mã nhiều lần. Hãy thử lại sau 10 phút.')
	}
	throw new Refusal(
		'wrongCode',
		'Mã không đúng hoặc đã dùng rồi. Hãy nhập mã mới đang hiện trên điện thoại.',
	)
}
