import type { Notice } from '#cms/payload-types.ts'

const DAYS_MOST = 7
const DAY_MS = 24 * 60 * 60 * 1000

/** What keeps a notice from being shown at `now`, as Vietnamese sentences; empty when nothing does. */
export function whyNotShown({ headline, until }: Notice, now: Date): string[] {
	const end = new Date(until).getTime()
	return [
		headline.trim() ? null : 'Chưa có tiêu đề.',
		Number.isNaN(end) ? 'Chưa chọn giờ tự kết thúc.' : null,
		end <= now.getTime() ? 'Giờ tự kết thúc phải ở phía trước.' : null,
		end > now.getTime() + DAYS_MOST * DAY_MS
			? `Thông báo khẩn tự kết thúc sau nhiều nhất ${DAYS_MOST} ngày. Nội dung lâu hơn hãy đưa vào chương trình phát.`
			: null,
	].filter((sentence) => sentence !== null)
}
