import type { Found } from './searchArticles.ts'

const counts = new Intl.NumberFormat('vi-VN')

/** How many were found, as told to eyes and screen readers; `loaded` of them are on the page. */
export function toCountText(
	{ count, isExact }: Pick<Found, 'count' | 'isExact'>,
	loaded: number,
): string {
	if (count <= 10) return `Tìm thấy ${counts.format(loaded)} bài.`
	return `Tìm thấy ${isExact ? '' : 'khoảng '}${counts.format(count)} bài.`
}

/** What to do when nothing was found. */
export function toNothingText(query: string): string {
	return `Không tìm thấy bài nào cho “${query}”. Hãy thử bỏ bớt từ hoặc gõ không dấu.`
}
