/** What people are told of urgent notices, more than once. */
export const sentence = {
	outsideReach:
		'Hãy chọn đơn vị mà bạn phụ trách hoặc đơn vị trực thuộc: bạn không phát được trên màn hình của đơn vị khác.',
	frozen:
		'Thông báo đã phát hoặc đang chờ xác nhận thì không sửa, không xóa được. Hãy kết thúc nó rồi viết thông báo mới.',
	overtaken: 'Có người vừa xử lý thông báo này. Hãy chép lại phần đang sửa rồi tải lại trang.',
	unknown: 'Không có thông báo này, hoặc bạn không xem được.',
} as const
