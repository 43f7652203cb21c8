import type { DemoProgramme } from './demoProgramme.ts'

/** What a corporation plays in its own hall, and what it has its companies play. */
export const corporationProgrammes: DemoProgramme[] = [
	{
		name: 'Nhịp điện phân phối',
		unit: 'phan-phoi',
		kind: 'share',
		minutesPerHour: 4,
		timesPerHour: '2',
		reach: 'branch',
		writer: 'bientap',
		items: [
			{ kind: 'feed', type: 'article', count: 4, scope: 'programme' },
			{
				kind: 'notice',
				seconds: 12,
				headline: 'Trực điện mùa mưa lũ',
				text: 'Các đội quản lý điện báo quân số, xe và vật tư dự phòng trước 16:00 hằng ngày.\nĐầu mối: phòng Kỹ thuật của công ty.',
			},
			{ kind: 'show', title: 'Giữ dòng điện sáng, giữ nghĩa tình đồng bào vùng lũ' },
		],
		steps: [
			{ action: 'submit', by: 'bientap', hoursAgo: 47 },
			{ action: 'approve', by: 'lanchi', hoursAgo: 45 },
		],
	},
	{
		name: 'Sảnh trụ sở Tổng công ty',
		unit: 'phan-phoi',
		kind: 'fill',
		reach: 'unit',
		displays: ['sanh-tru-so'],
		writer: 'bientap',
		items: [
			{
				kind: 'photo',
				seconds: 10,
				picture: 'thanh-pho-dem',
				caption: 'Trụ sở Tổng công ty bên bờ sông Lam. Kính chào quý khách!',
			},
			{ kind: 'article', slug: 'khoi-phuc-dien-toan-bo-xa-vung-lu' },
			{ kind: 'show', title: 'Mường Khê đêm trắng: theo chân đội xung kích' },
			{ kind: 'feed', type: 'article', count: 5, scope: 'display' },
			{ kind: 'show', title: 'Sau lũ: 38 giờ, 27 xã, không một tai nạn' },
			{ kind: 'show', title: 'Tuần lễ hồng: hiến máu tại 14 điểm' },
			{
				kind: 'notice',
				seconds: 12,
				headline: 'Khách đến làm việc',
				text: 'Mời quý khách đăng ký tại quầy lễ tân.\nPhòng họp lớn: tầng 3. Thang máy bên trái sảnh.',
				weekdays: ['1', '2', '3', '4', '5'],
				windows: '07:30–17:00',
			},
			{ kind: 'show', title: 'Bay kiểm tra đường dây 220 kV trong 16 giây' },
			{ kind: 'photo', seconds: 8, picture: 'tram-bien-ap', caption: 'Ca trực ở trạm biến áp.' },
			{ kind: 'show', title: 'Mỗi người một sáng kiến, mỗi ngày một tiến bộ' },
		],
		steps: [
			{ action: 'submit', by: 'bientap', hoursAgo: 30 },
			{ action: 'approve', by: 'giaphuc', hoursAgo: 28 },
		],
	},
]
