import type { DemoProgramme } from './demoProgramme.ts'

/** What the Group has every unit below it play. */
export const groupProgrammes: DemoProgramme[] = [
	{
		name: 'Bản tin trưa Sông Lam',
		unit: 'tap-doan',
		kind: 'fixed',
		windows: '11:30–11:50',
		reach: 'branch',
		writer: 'xuanhoa',
		items: [
			{
				kind: 'notice',
				seconds: 8,
				headline: 'Bản tin trưa Sông Lam',
				text: 'Tin trong ngày của toàn Tập đoàn\n11:30 hằng ngày, trên mọi màn hình',
			},
			{ kind: 'feed', type: 'article', count: 3, scope: 'all', section: 'thoi-su' },
			{ kind: 'show', title: 'Mường Khê đêm trắng: theo chân đội xung kích' },
			{ kind: 'show', title: 'Sau lũ: 38 giờ, 27 xã, không một tai nạn' },
			{ kind: 'feed', type: 'article', count: 3, scope: 'all', section: 'san-xuat-kinh-doanh' },
			{ kind: 'show', title: 'Khe Trầm xả nước đón lũ sớm' },
			{ kind: 'feed', type: 'article', count: 2, scope: 'all', section: 'an-toan' },
			{ kind: 'feed', type: 'article', count: 2, scope: 'all', section: 'nguoi-tot-viec-tot' },
			{ kind: 'show', title: 'Gió lên ở Cửa Vọng' },
			{
				kind: 'photo',
				seconds: 10,
				picture: 'song-lam',
				caption: 'Bình minh trên sông Lam. Chúc các đồng nghiệp bữa trưa ngon miệng!',
			},
		],
		steps: [
			{ action: 'submit', by: 'xuanhoa', hoursAgo: 52 },
			{ action: 'approve', by: 'duyetbai', hoursAgo: 50 },
		],
	},
	{
		name: 'Năm phút cùng Tập đoàn',
		unit: 'tap-doan',
		kind: 'share',
		minutesPerHour: 5,
		timesPerHour: '1',
		reach: 'branch',
		writer: 'xuanhoa',
		items: [
			{ kind: 'feed', type: 'article', count: 5, scope: 'all', days: 14 },
			{ kind: 'show', title: 'Tháng hành động: dừng việc khi chưa an toàn' },
			{ kind: 'show', title: 'Mười tháng không tai nạn: nhờ đâu?' },
			{ kind: 'feed', type: 'clip', count: 2, scope: 'all', days: 7 },
			{ kind: 'show', title: 'An toàn là mệnh lệnh, chất lượng là danh dự' },
		],
		steps: [
			{ action: 'submit', by: 'xuanhoa', hoursAgo: 51 },
			{ action: 'approve', by: 'lanchi', hoursAgo: 49 },
		],
	},
]
