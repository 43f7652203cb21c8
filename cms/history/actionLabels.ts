import { actionLabels as stepLabels } from '#cms/workflow/steps.ts'

/** What the newsroom calls everything that the history records, beside the steps of a piece. */
const others: Record<string, string> = {
	create: 'Tạo mới',
	edited: 'Sửa nội dung',
	delete: 'Xóa',
	imported: 'Nhập từ tệp',
	expire: 'Hết hạn hiển thị',
	publishLate: 'Xuất bản trễ',
	cancelSchedule: 'Hủy hẹn giờ',
	remind: 'Nhắc việc',
	escalate: 'Báo cấp trên',
	settings: 'Đổi thiết lập',
	passwordReset: 'Đặt lại mật khẩu',
	unlock: 'Mở khóa đăng nhập',
	loginFailed: 'Đăng nhập không thành công',
	export: 'Xuất nhật ký',
	send: 'Phát thông báo khẩn',
	confirm: 'Xác nhận thông báo khẩn',
	end: 'Kết thúc thông báo khẩn',
}

/** What the newsroom calls each action in the history. */
export const actionLabels: Readonly<Record<string, string>> = {
	...others,
	...stepLabels,
	publish: 'Xuất bản',
}
