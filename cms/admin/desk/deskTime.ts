import { toDateText, toDateTimeText } from '#shared/dates.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A time as colleagues say it: `08:30 hôm nay`, `17:00 hôm qua`, `20/11/2026 08:30`. */
export function deskTime(iso: string, now: Date): string {
	const [date = '', time = ''] = toDateTimeText(iso).split(' ')
	const days = [
		['hôm nay', 0],
		['hôm qua', -DAY_MS],
		['ngày mai', DAY_MS],
	] as const
	const day = days.find(([, shift]) => toDateText(shifted(now, shift)) === date)
	return day ? `${time} ${day[0]}` : `${date} ${time}`
}

function shifted(now: Date, by: number): string {
	return new Date(now.getTime() + by).toISOString()
}
