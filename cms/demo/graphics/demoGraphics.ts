import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { bannerStrip } from './bannerStrip.ts'
import { infographicSheet } from './infographicSheet.ts'
import { floodSheet, safetySheet, savingSheet } from './sheets.ts'

/** Infographics and banners of the demo newsroom: pictures with words on them. */
export const demoGraphics = [
	{
		key: 'do-hoa-sau-lu',
		draw: () => infographicSheet(floodSheet),
		alt: 'Infographic về khôi phục điện sau lũ: sáu con số, số khách hàng mất điện giảm dần, thứ tự đóng điện',
		caption: 'Khôi phục điện sau lũ tại Lam Thượng.',
	},
	{
		key: 'do-hoa-tiet-kiem',
		draw: () => infographicSheet(savingSheet),
		alt: 'Infographic năm bước tiết kiệm điện mùa lạnh và tỷ lệ tiêu thụ điện của các thiết bị trong nhà',
		caption: 'Năm bước tiết kiệm điện mùa lạnh.',
	},
	{
		key: 'do-hoa-an-toan',
		draw: () => infographicSheet(safetySheet),
		alt: 'Infographic mười tháng không tai nạn lao động: bốn con số và các lý do dừng việc',
		caption: 'Mười tháng không tai nạn lao động.',
	},
	{
		key: 'logo',
		draw: () => readFile(path.join(import.meta.dirname, '..', 'logo.svg'), 'utf8'),
		alt: 'Điện lực Sông Lam',
		caption: '',
	},
	{
		key: 'banner-an-toan',
		draw: () =>
			bannerStrip({
				line: 'Tháng hành động',
				title: 'Dừng việc khi chưa an toàn: ai cũng có quyền đó',
				...{ colours: ['#7a1f0a', '#d9661f'], mark: '#ffd27d', width: 1600, height: 320 },
			}),
		alt: 'Tháng hành động: Dừng việc khi chưa an toàn, ai cũng có quyền đó',
		caption: '',
	},
	{
		key: 'banner-sang-kien',
		draw: () =>
			bannerStrip({
				line: 'Cuộc thi năm nay',
				title: 'Mỗi người một sáng kiến. Gửi trước 31/12',
				...{ colours: ['#0b3d5c', '#1b7f8c'], mark: '#ffc857', width: 800, height: 960 },
			}),
		alt: 'Cuộc thi năm nay: Mỗi người một sáng kiến, gửi trước ngày 31/12',
		caption: '',
	},
	{
		key: 'banner-hien-mau',
		draw: () =>
			bannerStrip({
				line: 'Tuần lễ hồng',
				title: 'Dòng điện hồng: hiến máu tại 14 điểm trong Tập đoàn',
				...{ colours: ['#8c1234', '#e05263'], mark: '#ffe1e6', width: 1600, height: 320 },
			}),
		alt: 'Tuần lễ hồng: Dòng điện hồng, hiến máu tại 14 điểm trong Tập đoàn',
		caption: '',
	},
] as const

/** What a graphic is called in the demo's pieces. */
export type DemoGraphicKey = (typeof demoGraphics)[number]['key']
