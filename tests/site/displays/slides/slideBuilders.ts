import type { PlaylistFile, Slide } from '#shared/displays/playlist.ts'
import { always } from '#shared/displays/schedule.ts'
import { toQrCode } from '#site/articles/toQrCode.ts'
import type { SlideOf } from '#site/displays/slides/drawnSlide.ts'

/** Where the code on a headline's card leads. */
export const ARTICLE_ADDRESS =
	'https://bantin.example/bai-viet/cong-to-dien-tu-thu-mot-trieu-duoc-lap-o-ngo-nho-ben-thuong/'

/** The longest that displays are given: 90 letters of headline, 180 of standfirst. */
export const LONG_HEADLINE =
	'Phường Bến Thượng: Nghiệm thu đường dây ngầm 110 kV dưới lòng phố cổ, sớm hẹn trước chín ngày'
export const LONG_STANDFIRST =
	'Sau bốn năm, một triệu công tơ của Tập đoàn tự gửi chỉ số mỗi ba mươi phút; không còn ai phải trèo cột ghi số giữa trưa nắng, khách hàng thấy điện năng của mình từng giờ trên điện thoại.'

/** As many letters as editors may enter, in words of `text`. */
export function mostOf(text: string, letters: number): string {
	return text.padEnd(letters, ` ${text}`).slice(0, letters)
}

/** A file below `/media/`. */
export function aFile(name: string, mimeType = 'image/png'): PlaylistFile {
	return {
		...{ url: `/media/${name}`, size: 1, sha256: 'a'.repeat(64), mimeType },
		...{ width: null, height: null },
	}
}

/** The card of an article with a picture. */
export function aHeadline(changes: Partial<SlideOf<'headline'>> = {}): SlideOf<'headline'> {
	const { path, size } = toQrCode(ARTICLE_ADDRESS)
	return {
		...{ ...frameOf('article'), kind: 'headline', kicker: 'Sản xuất kinh doanh' },
		...{
			headline: LONG_HEADLINE,
			standfirst: LONG_STANDFIRST,
			byline: 'PC Lam Giang · 17/06/2022',
		},
		...{ file: aFile('anh.png'), focalX: 50, focalY: 50, qr: { path, size }, ...changes },
	}
}

/** A photograph, or another picture. */
export function aPicture(changes: Partial<SlideOf<'picture'>> = {}): SlideOf<'picture'> {
	const { source, ...frame } = frameOf('photo')
	return {
		...{ ...frame, source, kind: 'picture', file: aFile('anh.png'), alt: '', caption: '' },
		...changes,
	}
}

/** A tall infographic that moves for twenty seconds. */
export function aTallPicture(): SlideOf<'tall'> {
	return {
		...frameOf('infographic'),
		...{ kind: 'tall', file: aFile('cao.png'), alt: '', seconds: 20 },
	}
}

/** A film, with captions. */
export function aFilm(name = 'phim.webm'): SlideOf<'clip'> {
	const captions = aFile('phim.vtt', 'text/vtt')
	return { ...frameOf('clip'), kind: 'clip', file: aFile(name, 'video/webm'), captions }
}

/** A slogan. */
export function aSlogan(text: string): SlideOf<'slogan'> {
	return { ...frameOf('slogan'), kind: 'slogan', text }
}

/** A notice of a programme. */
export function aNotice(headline: string, text: string): SlideOf<'notice'> {
	return { ...frameOf('notice'), kind: 'notice', headline, text }
}

function frameOf(type: Slide['source']['type']) {
	return { id: type, source: { type, id: type }, name: type, seconds: 15, schedule: always }
}
