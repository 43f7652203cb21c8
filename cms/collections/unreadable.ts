/** What editors and scripts hear when what they sent is broken. */
export const UNREADABLE = {
	message:
		'Không đọc được yêu cầu: dữ liệu gửi lên bị hỏng hoặc chưa gửi hết. Hãy tải lại trang rồi thử lại.',
	reason: 'invalid',
} as const

/** What the readers of forms and of JSON say of what is broken; most give no number. */
const brokenBody = new RegExp(
	[
		'^(?:Malformed (?:part header|content type|urlencoded form)',
		'Unexpected end of (?:form|file)',
		'Invalid JSON',
		'Multipart: Boundary not found',
		'Request is not eligible for file upload)$',
	].join('|'),
)

/** Whether `error` says that a request cannot be read, which is no fault of the server. */
export function isUnreadable({ name, message }: Error): boolean {
	const isOfText = name === 'URIError' || (name === 'SyntaxError' && / JSON(?: |$)/.test(message))
	return isOfText || brokenBody.test(message)
}
