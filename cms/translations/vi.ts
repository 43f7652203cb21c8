/** Payload's Vietnamese where a newsroom says it otherwise; keys are Payload's own. */
export const vi = {
	general: {
		dashboard: 'Bàn làm việc',
		createNew: 'Tạo mới',
		collections: 'Danh mục',
		email: 'Thư điện tử',
		menu: 'Trình đơn',
		noResults: 'Chưa có {{label}} nào, hoặc không có mục nào khớp với bộ lọc.',
	},
	authentication: {
		login: 'Đăng nhập',
		logOut: 'Đăng xuất',
		apiKey: 'Khoá API',
	},
	version: {
		draft: 'Bản nháp',
		published: 'Đã xuất bản',
		changed: 'Đã sửa',
		unpublish: 'Rút bài',
		publish: 'Xuất bản',
		saveDraft: 'Lưu bản nháp',
		autosave: 'Tự động lưu',
	},
	error: {
		correctInvalidFields: 'Chưa lưu được. Hãy sửa các ô báo lỗi rồi thử lại.',
		followingFieldsInvalid_one: 'Chưa lưu được. Hãy sửa ô này:',
		followingFieldsInvalid_other: 'Chưa lưu được. Hãy sửa các ô này:',
		noMatchedField: 'Không tìm thấy ô “{{label}}”.',
		notAllowedToAccessPage: 'Bạn không có quyền mở trang này.',
		notAllowedToPerformAction: 'Bạn không có quyền làm việc này.',
		unauthorizedAdmin:
			'Tài khoản này chỉ dùng để đọc trang tin, chưa được giao việc trong hệ thống biên tập.',
	},
	validation: {
		fieldHasNo: 'Ô này không có {{label}}.',
		invalidSelection: 'Lựa chọn ở ô này không dùng được. Hãy chọn lại.',
		invalidSelections: 'Các lựa chọn này không dùng được, hãy chọn lại:',
		validUploadID: 'Tệp đã chọn không còn trong kho. Hãy chọn tệp khác.',
	},
	upload: {
		bulkUpload: 'Tải nhiều tệp',
		fileName: 'Tên tệp',
		selectFile: 'Chọn tệp',
		dragAndDrop: 'Kéo tệp thả vào đây',
	},
} as const
