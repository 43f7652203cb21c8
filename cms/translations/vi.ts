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
	upload: {
		bulkUpload: 'Tải nhiều tệp',
		fileName: 'Tên tệp',
		selectFile: 'Chọn tệp',
		dragAndDrop: 'Kéo tệp thả vào đây',
	},
} as const
