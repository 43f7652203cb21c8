import type { Found, SearchQuery } from './search.ts'

const counts = new Intl.NumberFormat('vi-VN')

/** How many were found, as told to eyes and screen readers. */
export function toCountText({ count, isExact }: Pick<Found, 'count' | 'isExact'>): string {
	return `Tìm thấy ${isExact ? '' : 'khoảng '}${counts.format(count)} bài.`
}

/** That nothing was found, and what to do. */
export function toNothingText({ text, filters }: Pick<SearchQuery, 'text' | 'filters'>): string {
	const subject = text ? ` cho “${text}”` : ''
	if (Object.keys(filters).length)
		return `Không tìm thấy bài nào${subject} với bộ lọc đã chọn. Hãy thử bỏ bớt bộ lọc.`
	return `Không tìm thấy bài nào${subject}. Hãy thử bỏ bớt từ hoặc gõ không dấu.`
}
