import type { ReachedDisplay } from '#cms/devices/receipts/displaysReached.ts'
import { toDateTimeText } from '#shared/dates.ts'

const seconds = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** Seconds: later, a display was away rather than slow, and the time of day says more. */
const SLOW = 120

/** When an urgent notice came on a display: `hiện sau 4,2 giây`, `hiện lúc 20/11/2026 09:12`, `chưa hiện`. */
export function receiptText({
	shownAt,
	seconds: after,
}: Pick<ReachedDisplay, 'shownAt' | 'seconds'>): string {
	if (!shownAt) return 'chưa hiện'
	if (after === null || after > SLOW) return `hiện lúc ${toDateTimeText(shownAt)}`
	return `hiện sau ${seconds.format(after)} giây`
}
