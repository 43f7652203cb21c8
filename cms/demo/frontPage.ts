import type { DemoSectionSlug } from './sections.ts'

/** What the demo's board has put on the home page: articles and sections by slug. */
export const demoFrontPage = {
	lead: 'khoi-phuc-dien-toan-bo-xa-vung-lu',
	seconds: [
		'5-viec-can-lam-truoc-khi-dong-dien-sau-ngap',
		'nguoi-giu-den-ban-may',
		'khe-tram-vuot-moc-2-ty-kwh',
		'khoi-cong-nha-may-dien-gio-cua-vong-giai-doan-2',
		'mot-trieu-cong-to-dien-tu',
	],
	strips: [
		'thoi-su',
		'an-toan',
		'san-xuat-kinh-doanh',
		'chuyen-doi-so',
		'sang-kien',
		'nguoi-tot-viec-tot',
		'cong-doan-doan-the',
		'van-hoa-doanh-nghiep',
	] satisfies DemoSectionSlug[],
}

/** What lies ahead in the demo, at seven in the morning so many days from today. */
export const demoEvents = [
	{ name: 'Diễn tập phòng chống thiên tai cấp Tập đoàn', inDays: 3, place: 'Thủy điện Khe Trầm' },
	{
		name: 'Chung khảo hội thi “Mỗi người một sáng kiến”',
		inDays: 9,
		place: 'Hội trường A, Lam Giang',
	},
	{ name: 'Ngày hội hiến máu “Dòng điện hồng”', inDays: 16, place: '14 điểm trong Tập đoàn' },
]

/** What makes the site the demo corporation's own. */
export const demoIdentity = {
	name: 'Bản tin Sông Lam',
	shortName: 'Sông Lam',
	line: 'Tin nội bộ của Tập đoàn Điện lực Sông Lam',
	corporation: 'Tập đoàn Điện lực Sông Lam',
	description:
		'Bản tin nội bộ của Tập đoàn Điện lực Sông Lam: tin sản xuất, an toàn, con người và đời sống của các đơn vị.',
	colour: '#0b3d5c',
	accent: '#b3261e',
	footer: {
		text: 'Trụ sở: 18 đường Bờ Sông, Lam Giang\nĐiện thoại: 1900 6969\nChịu trách nhiệm nội dung: Ban Truyền thông',
		links: [
			{ label: 'Cuộc thi sáng kiến', url: '/chuyen-muc/sang-kien/' },
			{ label: 'An toàn điện', url: '/chuyen-muc/an-toan/' },
		],
	},
}

/** What the demo's board has taught the search, beside the common synonyms: words, and articles by slug. */
export const demoPromoted = [
	{
		words: 'an toàn, ATVSLĐ, tháng hành động',
		articles: ['thang-hanh-dong-an-toan-ket-qua', '5-viec-can-lam-truoc-khi-dong-dien-sau-ngap'],
	},
]
