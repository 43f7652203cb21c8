import { vi } from '#cms/translations/vi.ts'

const AGAIN = 'Hãy tải lại trang rồi thử lại; nếu vẫn lỗi, hãy báo quản trị hệ thống.'

const NOT_SIGNED_IN = 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết. Hãy đăng nhập lại.'

const FILE_NAME = 'Tên tệp này không dùng được. Hãy đổi tên tệp rồi tải lên lại.'

/** Sentences that Payload has in English alone, and somebody in the admin may meet. */
const sentences = new Map([
	[
		'Token is either invalid or has expired.',
		'Đường dẫn đặt lại mật khẩu đã dùng rồi hoặc đã quá hạn. Hãy bấm “Quên mật khẩu?” để nhận thư mới.',
	],
	['The following field is invalid: email', 'Hãy nhập thư điện tử và mật khẩu.'],
	['The following field is invalid: password', 'Hãy nhập mật khẩu.'],
	['Missing email.', 'Hãy nhập thư điện tử.'],
	['No User', NOT_SIGNED_IN],
	['Invalid filename', FILE_NAME],
	['Invalid filename.', FILE_NAME],
	['A file name is required.', FILE_NAME],
])

const byStatus = new Map([
	[401, NOT_SIGNED_IN],
	[403, vi.error.notAllowedToPerformAction],
	[404, 'Không tìm thấy mục này. Có thể nó đã bị xóa, hoặc bạn không có quyền xem.'],
	[413, 'Nội dung gửi lên quá lớn. Hãy dùng tệp nhỏ hơn.'],
	[423, 'Mục này đang bị khóa. Hãy thử lại sau ít phút.'],
])

/** Letters that Vietnamese has and English has not; no sentence of ours is without one. */
const vietnamese = /[À-ÖØ-öø-ỹ]/

/** What `message` says to an editor: itself if it is Vietnamese, else our sentence for it, or for its `status`. */
export function inOurWords(message: string, status: number): string {
	if (vietnamese.test(message)) return message
	return sentences.get(message) ?? byStatus.get(status) ?? `Yêu cầu không hợp lệ. ${AGAIN}`
}
