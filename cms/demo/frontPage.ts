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

/** What the demo's board has taught the search, beside the common synonyms: words, and articles by slug. */
export const demoPromoted = [
	{
		words: 'an toàn, ATVSLĐ, tháng hành động',
		articles: ['thang-hanh-dong-an-toan-ket-qua', '5-viec-can-lam-truoc-khi-dong-dien-sau-ngap'],
	},
]
