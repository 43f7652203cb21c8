import type { Slide } from '#shared/displays/playlist.ts'

const kindWords: Record<Slide['kind'], string> = {
	picture: 'Ảnh',
	tall: 'Infographic',
	clip: 'Video',
	headline: 'Tin',
	slogan: 'Khẩu hiệu',
	notice: 'Thông báo',
}

/** What a slide is, for the list of an hour. */
export function slideWords(slide: Slide | undefined): string {
	return slide ? `${kindWords[slide.kind]}: ${slide.name}` : 'Logo và đồng hồ (không có gì để phát)'
}
