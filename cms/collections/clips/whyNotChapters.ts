import type { Clip } from '#cms/payload-types.ts'
import { secondsIn } from './secondsIn.ts'
import { toTimeText } from './toTimeText.ts'

/**
 * What is wrong with the chapters of a clip that lasts `duration` seconds, as a Vietnamese
 * sentence; null when nothing is.
 *
 * Without a duration nobody could tell how long the clip is, and any time is taken.
 */
export function whyNotChapters(rows: Clip['chapters'], duration: number | null): string | null {
	const known = new Map<number, number>()
	for (const [at, { time, title }] of (rows ?? []).entries()) {
		const line = `Chương ${at + 1}`
		const seconds = secondsIn(time)
		if (seconds === null) return `${line}: thời điểm phải viết là phút:giây, ví dụ 1:25.`
		if (!title?.trim()) return `${line} chưa có tên.`
		if (duration !== null && seconds >= duration) {
			return `${line}: video chỉ dài ${toTimeText(duration)}, không có thời điểm ${time?.trim()}.`
		}
		const same = known.get(seconds)
		if (same) return `${line} và chương ${same} cùng một thời điểm. Hãy sửa một trong hai.`
		known.set(seconds, at + 1)
	}
	return null
}
