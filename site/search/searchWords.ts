import type { Found, SearchQuery } from './search.ts'

const counts = new Intl.NumberFormat('vi-VN')

/** What is told while a slow answer is on its way. */
export const SEARCHING = 'Đang tìm…'

/** What is told when the search cannot be reached. */
export const OUT_OF_REACH = 'Chưa mở được mục tìm kiếm. Bạn kiểm tra kết nối mạng rồi thử lại.'

/** How many were found, as told to eyes and screen readers; `shown` of them are on the page. */
export function toCountText(found: Pick<Found, 'count' | 'isExact'>, shown: number): string {
	// What is on the page has been counted.
	const { count, isExact } = found.count > shown ? found : { count: shown, isExact: true }
	return `Tìm thấy ${isExact ? '' : 'khoảng '}${counts.format(count)} kết quả.`
}

/** That nothing was found, and what to do. */
export function toNothingText({ text, filters }: Pick<SearchQuery, 'text' | 'filters'>): string {
	const subject = text ? ` cho “${text}”` : ''
	if (Object.keys(filters).length)
		return `Không tìm thấy kết quả nào${subject} với bộ lọc đã chọn. Hãy thử bỏ bớt bộ lọc.`
	return `Không tìm thấy kết quả nào${subject}. Hãy thử bỏ bớt từ hoặc gõ không dấu.`
}
