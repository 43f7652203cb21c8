import type { DemoProgramme } from './demoProgramme.ts'

/** What a company plays in its canteen, and what is to come there. */
export const canteenProgrammes: DemoProgramme[] = [
	{
		name: 'Nhà ăn hằng ngày',
		unit: 'pc-lam-thuong',
		kind: 'fill',
		reach: 'unit',
		writer: 'phongvien',
		items: [
			{ kind: 'feed', type: 'article', count: 4, scope: 'display' },
			{ kind: 'show', title: 'Cuộc thi Mỗi người một sáng kiến' },
			{ kind: 'show', title: 'Mùa lạnh: nhà ấm mà điện không tốn' },
			{ kind: 'article', slug: 'nguoi-giu-den-ban-may' },
			{ kind: 'feed', type: 'clip', count: 2, scope: 'display' },
			{
				kind: 'photo',
				seconds: 10,
				picture: 'tho-duong-day-ngay',
				caption: 'Anh em đội Mường Khê trên tuyến Bản Lùng.',
			},
			{
				kind: 'notice',
				seconds: 12,
				headline: 'Khám sức khỏe định kỳ',
				text: 'Từ thứ Hai đến thứ Sáu, 07:30 đến 11:00, tại phòng y tế công ty.\nĐề nghị nhịn ăn sáng và mang theo thẻ bảo hiểm.',
			},
			{ kind: 'show', title: 'An toàn là mệnh lệnh, chất lượng là danh dự' },
		],
		steps: [
			{ action: 'submit', by: 'phongvien', hoursAgo: 33 },
			{ action: 'approve', by: 'bientap', hoursAgo: 32 },
			{ action: 'approve', by: 'giaphuc', hoursAgo: 29 },
		],
	},
	{
		name: 'Nhà ăn giờ cơm trưa',
		unit: 'pc-lam-thuong',
		kind: 'fill',
		windows: '10:30–13:00',
		priority: 10,
		reach: 'unit',
		displays: ['nha-an-lam-thuong'],
		writer: 'phongvien',
		items: [
			{
				kind: 'notice',
				seconds: 15,
				headline: 'Thực đơn hôm nay',
				text: 'Cá kho tương · thịt luộc · rau cải luộc\nCanh chua · cơm trắng · chuối tráng miệng',
			},
			{ kind: 'feed', type: 'article', count: 2, scope: 'all', section: 'cong-doan-doan-the' },
			{ kind: 'show', title: 'Tuần lễ hồng: hiến máu tại 14 điểm' },
			{
				kind: 'photo',
				seconds: 10,
				picture: 'hoi-thao',
				caption: 'Hội thao công nhân lao động: về đích!',
			},
			{ kind: 'show', title: 'Mùa lạnh: nhà ấm mà điện không tốn' },
			{
				kind: 'notice',
				seconds: 8,
				headline: 'Giữ nhà ăn sạch đẹp',
				text: 'Ăn hết suất, trả khay đúng chỗ, xếp ghế ngay ngắn. Cảm ơn cả nhà!',
			},
		],
		steps: [
			{ action: 'submit', by: 'phongvien', hoursAgo: 6 },
			{ action: 'approve', by: 'bientap', hoursAgo: 5 },
			{ action: 'approve', by: 'duyetbai', hoursAgo: 4 },
		],
	},
	{
		name: 'Chào ca sáng',
		unit: 'pc-lam-thuong',
		kind: 'fill',
		windows: '06:30–07:30',
		priority: 10,
		reach: 'unit',
		writer: 'phongvien',
		items: [
			{
				kind: 'notice',
				seconds: 12,
				headline: 'Chào ca sáng!',
				text: 'Trước khi ra tuyến: kiểm tra dây an toàn, sào tiếp địa, bút thử điện.\nChưa đủ an toàn thì dừng việc.',
			},
			{ kind: 'feed', type: 'article', count: 3, scope: 'all', section: 'an-toan' },
		],
		steps: [{ action: 'submit', by: 'phongvien', hoursAgo: 3 }],
	},
]
