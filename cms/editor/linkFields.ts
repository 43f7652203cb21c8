import type { Field, TextFieldSingleValidation } from 'payload'
import { safeUrl } from './safeUrl.ts'

const followable: TextFieldSingleValidation = (value) =>
	safeUrl(value ?? '') !== undefined ||
	'Địa chỉ không hợp lệ. Hãy dùng địa chỉ bắt đầu bằng https://, http://, mailto:, tel: hoặc “/”.'

/**
 * What an editor fills in for a link.
 *
 * They replace Payload's own: those take any protocol, and ask for a kind of link there is one of.
 */
export const linkFields: Field[] = [
	{ name: 'text', label: 'Chữ hiển thị', type: 'text', required: true },
	{
		name: 'linkType',
		type: 'text',
		defaultValue: 'custom',
		required: true,
		admin: { hidden: true },
	},
	{ name: 'url', label: 'Địa chỉ', type: 'text', required: true, validate: followable },
	{ name: 'newTab', label: 'Mở trong thẻ mới', type: 'checkbox', admin: { hidden: true } },
]
