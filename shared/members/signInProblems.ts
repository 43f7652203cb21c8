/** Why somebody was not let in, by the fragment of the page that tells them. */
export const signInProblems = {
	sai: 'Thư điện tử hoặc mật khẩu không đúng. Sau nhiều lần sai liên tiếp, tài khoản bị khóa một thời gian; hãy đợi 10 phút rồi thử lại, hoặc liên hệ quản trị hệ thống.',
	'qua-nhieu': 'Đã có quá nhiều lần đăng nhập sai từ nơi này. Hãy thử lại sau 10 phút.',
	'khong-quyen': 'Tài khoản này chưa được giao quyền đọc trang tin. Hãy liên hệ quản trị hệ thống.',
	'can-bat':
		'Tài khoản này phải bật xác thực hai lớp trước: hãy đăng nhập ở trang quản trị một lần để bật.',
	'het-gio': 'Đã quá thời gian đăng nhập. Hãy đăng nhập lại.',
	'tai-khoan-doanh-nghiep':
		'Tài khoản này đăng nhập bằng tài khoản doanh nghiệp, không dùng mật khẩu.',
	'dang-nhap-mot-lan':
		'Chưa đăng nhập được bằng tài khoản doanh nghiệp. Hãy thử lại, hoặc liên hệ quản trị hệ thống.',
	'sai-ma': 'Mã không đúng hoặc đã dùng rồi. Hãy nhập mã mới đang hiện trên điện thoại.',
	'khoa-ma': 'Đã nhập sai mã nhiều lần. Hãy thử lại sau 10 phút.',
} as const

/** Why somebody was not let in. */
export type SignInProblem = keyof typeof signInProblems
