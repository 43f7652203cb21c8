import { env } from '#cms/env.ts'

/** The subject of the mail to somebody who forgot their password. */
export const passwordMailSubject = 'Đặt lại mật khẩu Bantin'

/**
 * The mail to somebody who forgot their password.
 *
 * Its link starts with the address in the settings: the one in the request is whatever a stranger
 * wrote there, and would send the token to them.
 */
export function toPasswordMail(token: string): string {
	const link = `${env.siteUrl}/admin/reset/${encodeURIComponent(token)}`
	return [
		'<p>Chào bạn,</p>',
		'<p>Có người vừa yêu cầu đặt lại mật khẩu cho tài khoản Bantin của bạn. Mở đường dẫn sau trong vòng một giờ:</p>',
		`<p><a href="${link}">${link}</a></p>`,
		'<p>Nếu không phải bạn, hãy bỏ qua thư này; mật khẩu của bạn vẫn như cũ.</p>',
	].join('\n')
}
