import type { CollectionBeforeLoginHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { env } from '#cms/env.ts'
import type { Person } from '#cms/payload-types.ts'

/** Who signs in with the corporation's account has no second way in that would outlast it. */
export const refusePassword: CollectionBeforeLoginHook<Person> = ({ user }) => {
	if (!env.singleSignOn || !user.signOnSubject) return user
	throw new Refusal(
		'singleSignOn',
		'Tài khoản này đăng nhập bằng tài khoản doanh nghiệp, không dùng mật khẩu.',
	)
}
