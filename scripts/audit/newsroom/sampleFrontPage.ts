import { bannerPositions } from '#shared/banners/banner.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'

const SINCE = '2026-01-05T01:00:00.000Z'

/** Put what the home page has beside news into the edition: banners in every place, slogans, events, identity. */
export function putFrontPage(server: EditionServer): void {
	bannerPositions.forEach((position, place) => {
		server.put('banner', {
			id: `b${place + 1}`,
			headline: `Tháng hành động vì an toàn, vệ sinh lao động, đợt ${place + 1}`,
			picture: `banner-${place + 1}`,
			link: ['/chuyen-muc/an-toan/', 'https://congdoan.example/', ''][place] ?? '',
			position,
			order: 1,
			unit: null,
			publishedAt: SINCE,
		})
	})
	const slogans = [
		'An toàn là trên hết, kỷ luật là sức mạnh.',
		'Quyết tâm giữ vững dòng điện trong mọi tình huống thời tiết.',
		'Mỗi người thợ điện là một chiến sĩ an toàn.',
	]
	slogans.forEach((text, place) => {
		server.put('slogan', { id: `k${place + 1}`, text, unit: null, publishedAt: SINCE })
	})
	server.put('frontPage', {
		id: 'frontPage',
		lead: 'a45',
		seconds: [],
		strips: [],
		events: [
			{
				name: 'Hội nghị người lao động năm 2099',
				from: '2099-01-15T01:00:00.000Z',
				until: '2099-01-16T10:00:00.000Z',
				place: 'Hội trường Tập đoàn, Lam Giang',
				link: '/chuyen-muc/cong-doan/',
			},
			{
				name: 'Diễn tập phòng cháy toàn Tập đoàn',
				from: '2099-02-01T01:00:00.000Z',
				until: null,
				place: '',
				link: '',
			},
		],
	})
	server.put('identity', {
		id: 'identity',
		name: 'Bản tin Điện lực Sông Lam',
		shortName: 'Sông Lam',
		line: 'Tin nội bộ của Tập đoàn và các đơn vị',
		description: 'Tin sản xuất, an toàn, con người và đời sống của Tập đoàn Điện lực Sông Lam.',
		corporation: 'Tập đoàn Điện lực Sông Lam',
		logo: 'logo',
		colour: '#0b3d7a',
		accent: '#c2121f',
		footer: {
			text: 'Số 1 đường Bờ Sông, thành phố Lam Giang\nChịu trách nhiệm: Ban Truyền thông',
			links: [
				{ label: 'Cổng nghiệp vụ', url: 'https://cong.example/' },
				{ label: 'Công đoàn', url: '/chuyen-muc/cong-doan/' },
			],
		},
		isListed: true,
	})
}
