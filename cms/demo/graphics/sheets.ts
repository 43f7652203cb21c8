import type { Sheet } from './infographicSheet.ts'

const river = { deep: '#0b3d5c', bright: '#35b0c4', paper: '#eef4f7' }
const fire = { deep: '#8a2b0d', bright: '#f0a63a', paper: '#fbf3ea' }
const leaf = { deep: '#1d5a3a', bright: '#6fbf73', paper: '#eff6ef' }

/** Power back after the flood, in figures. */
export const floodSheet: Sheet = {
	kicker: 'Khắc phục thiên tai',
	title: 'Sau lũ: 38 giờ, 27 xã, không một tai nạn',
	lead: 'Từ lúc nước rút đến khi trạm biến áp cuối cùng ở Bản Lùng đóng điện.',
	parts: [
		{
			kind: 'figures',
			title: 'Nước rút đến đâu, đóng điện đến đó',
			figures: [
				{ value: '27', label: 'xã mất điện vì lũ quét và sạt lở' },
				{ value: '214', label: 'trạm biến áp phải tách khỏi lưới' },
				{ value: '112', label: 'cột điện gãy, đổ được dựng lại' },
				{ value: '46 km', label: 'dây dẫn được kéo mới' },
				{ value: '612', label: 'người của năm công ty cùng làm' },
				{ value: '0', label: 'tai nạn lao động trong cả đợt' },
			],
		},
		{
			kind: 'bars',
			title: 'Số khách hàng còn mất điện',
			bars: [
				{ label: 'Lúc cao nhất', value: 83_716, text: '83.716' },
				{ label: 'Sau 12 giờ', value: 51_200, text: '51.200' },
				{ label: 'Sau 24 giờ', value: 18_940, text: '18.940' },
				{ label: 'Sau 36 giờ', value: 1_360, text: '1.360' },
			],
		},
		{
			kind: 'steps',
			title: 'Thứ tự đóng điện',
			steps: [
				{ title: 'Bệnh viện, trạm y tế', text: 'Có điện trở lại trong sáu giờ đầu.' },
				{ title: 'Trạm bơm tiêu úng', text: 'Để nước rút nhanh hơn cho cả vùng.' },
				{ title: 'Nơi sơ tán', text: 'Trường học, nhà văn hóa đang đón bà con.' },
				{ title: 'Khu dân cư', text: 'Sau khi kiểm tra từng hòm công tơ bị ngập.' },
			],
		},
	],
	source: 'Nguồn: PC Lam Thượng. Đồ họa: Ban Truyền thông.',
	inks: river,
}

/** What to do at home in the cold months. */
export const savingSheet: Sheet = {
	kicker: 'Tiết kiệm điện',
	title: 'Mùa lạnh: nhà ấm mà điện không tốn',
	lead: 'Làm được ngay, không tốn đồng nào, giảm trung bình 12,5% tiền điện mỗi tháng.',
	parts: [
		{
			kind: 'steps',
			title: 'Bắt đầu từ tối nay',
			steps: [
				{
					title: 'Vặn bình nóng lạnh xuống 60 độ',
					text: 'Mỗi 5 độ bớt đi tiết kiệm khoảng 3% điện.',
				},
				{ title: 'Tắt bình khi không tắm', text: 'Bật trước khi dùng 15 phút là đủ.' },
				{ title: 'Mặc ấm thay vì bật sưởi', text: 'Quạt sưởi 2 kW tốn bằng 40 bóng đèn LED.' },
				{ title: 'Giặt đầy máy', text: 'Một lần giặt đầy rẻ hơn hai lần giặt vơi.' },
				{ title: 'Rút sạc khi pin đầy', text: 'Bộ sạc cắm không vẫn tiêu thụ điện suốt đêm.' },
			],
		},
		{
			kind: 'bars',
			title: 'Thiết bị nào tốn điện nhất?',
			bars: [
				{ label: 'Bình nóng lạnh', value: 34, text: '34%' },
				{ label: 'Sưởi, điều hòa hai chiều', value: 27, text: '27%' },
				{ label: 'Tủ lạnh', value: 16, text: '16%' },
				{ label: 'Bếp, nồi cơm', value: 14, text: '14%' },
				{ label: 'Chiếu sáng và còn lại', value: 9, text: '9%' },
			],
		},
	],
	source: 'Nguồn: Trung tâm Dịch vụ khách hàng, khảo sát 1.200 hộ. Đồ họa: Ban Truyền thông.',
	inks: leaf,
}

/** A year of safety at work. */
export const safetySheet: Sheet = {
	kicker: 'An toàn lao động',
	title: 'Mười tháng không tai nạn: nhờ đâu?',
	lead: '10.486 người lao động, 31 đơn vị, hơn 1,9 triệu giờ công trên lưới.',
	parts: [
		{
			kind: 'figures',
			title: 'Những con số phía sau',
			figures: [
				{ value: '18.240', label: 'phiếu công tác được lập và kiểm tra' },
				{ value: '96,4%', label: 'công việc có nhận diện rủi ro bằng ảnh' },
				{ value: '3.112', label: 'lần dừng việc vì chưa đủ an toàn' },
				{ value: '41', label: 'lớp huấn luyện ngay tại hiện trường' },
			],
		},
		{
			kind: 'bars',
			title: 'Lý do dừng việc',
			bars: [
				{ label: 'Chưa tiếp địa đủ', value: 38, text: '38%' },
				{ label: 'Thời tiết xấu đi', value: 29, text: '29%' },
				{ label: 'Thiếu người giám sát', value: 19, text: '19%' },
				{ label: 'Dụng cụ chưa kiểm định', value: 14, text: '14%' },
			],
		},
	],
	source: 'Nguồn: Ban An toàn, mười tháng đầu năm. Đồ họa: Ban Truyền thông.',
	inks: fire,
}
