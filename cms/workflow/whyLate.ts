import { toDateTimeText } from '#shared/dates.ts'

const LATE_MS = 2 * 60 * 1000

/** The sentence for a publication that comes more than two minutes after its time; else undefined. */
export function whyLate(planned: string | null | undefined, now: Date): string | undefined {
	const time = planned ? new Date(planned) : now
	const late = now.getTime() - time.getTime()
	if (late <= LATE_MS) return undefined
	const minutes = Math.floor(late / 60_000).toLocaleString('vi-VN')
	return `Ra muộn ${minutes} phút so với giờ hẹn ${toDateTimeText(time.toISOString())} vì lúc đó hệ thống không chạy.`
}
