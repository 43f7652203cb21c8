import type { OtherPiece } from './otherPiece.ts'

/** What is not an article in the demo newsroom, in all states. */
export const otherPieces: OtherPiece[] = [
	{
		collection: 'infographics',
		title: 'Khôi phục điện sau lũ: 38 giờ trong sáu con số',
		standfirst: 'Từ lúc nước rút đến khi trạm cuối cùng đóng điện.',
		description:
			'27 xã mất điện · 41 trạm biến áp ngập · 216 người trực tiếp khôi phục · 38 giờ liên tục · 12 xuồng máy · không tai nạn.',
		picture: 'khac-phuc-bao',
		section: 'thoi-su',
		unit: 'pc-lam-thuong',
		writer: 'phongvien',
		steps: [{ action: 'submit', by: 'phongvien', hoursAgo: 2 }],
	},
	{
		collection: 'infographics',
		title: 'Năm bước tiết kiệm điện mùa lạnh',
		standfirst: 'Làm được ngay, không tốn đồng nào.',
		description:
			'Vặn bình nóng lạnh xuống 60 độ · tắt bình khi không tắm · mặc ấm thay vì bật sưởi · giặt đầy máy · rút sạc khi đầy pin.',
		picture: 'thanh-pho-dem',
		section: 'van-hoa-doanh-nghiep',
		unit: 'dich-vu-khach-hang',
		writer: 'ngocanh',
		steps: [
			{ action: 'submit', by: 'ngocanh', hoursAgo: 27 },
			{ action: 'approve', by: 'lanchi', hoursAgo: 3 },
		],
	},
	{
		collection: 'clips',
		title: 'Tua-bin Cửa Vọng quay vòng đầu tiên',
		standfirst: 'Khoảnh khắc kỹ sư điều khiển nhấn nút khởi động.',
		clip: 'dien-gio-ngay',
		poster: 'dien-gio-ngay',
		section: 'san-xuat-kinh-doanh',
		unit: 'dien-gio-cua-vong',
		writer: 'duclong',
		steps: [{ action: 'submit', by: 'duclong', hoursAgo: 6 }],
	},
	{
		collection: 'clips',
		title: 'Một phút ở bản Huồi Mơ',
		standfirst: 'Đêm đầu tiên có điện lưới.',
		clip: 'lang-len-den',
		poster: 'lang-len-den',
		section: 'thoi-su',
		unit: 'pc-lam-thuong',
		writer: 'phongvien',
		steps: [
			{ action: 'submit', by: 'phongvien', hoursAgo: 8 },
			{ action: 'approve', by: 'bientap', hoursAgo: 6 },
			{ action: 'approve', by: 'giaphuc', hoursAgo: 2 },
		],
	},
	{
		collection: 'banners',
		title: 'Tháng an toàn, vệ sinh lao động',
		picture: 'lop-an-toan',
		unit: 'tap-doan',
		writer: 'xuanhoa',
		publishInDays: 4,
		expireInDays: 34,
		steps: [
			{ action: 'submit', by: 'xuanhoa', hoursAgo: 24 },
			{ action: 'approve', by: 'duyetbai', hoursAgo: 18 },
		],
	},
	{
		collection: 'banners',
		title: 'Ngày hội hiến máu “Dòng điện hồng”',
		picture: 'hoi-thao',
		unit: 'pc-lam-thuong',
		writer: 'phongvien',
		steps: [],
	},
	{
		collection: 'slogans',
		title: 'An toàn hôm nay, sum vầy ngày mai',
		unit: 'truyen-tai-lam-tay',
		writer: 'sydat',
		steps: [{ action: 'submit', by: 'sydat', hoursAgo: 29 }],
	},
	{
		collection: 'slogans',
		title: 'Mỗi kilôoát giờ là một lời cam kết',
		unit: 'phan-phoi',
		writer: 'bientap',
		steps: [
			{ action: 'submit', by: 'bientap', hoursAgo: 12 },
			{ action: 'approve', by: 'duyetbai', hoursAgo: 4 },
		],
	},
]
