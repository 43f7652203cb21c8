import { toTimeText } from '#shared/dates.ts'

/** `09:30`, or `09:30:07` where it is not a whole minute. */
export function clockOf(at: number): string {
	const time = toTimeText(new Date(at).toISOString())
	const seconds = Math.floor(at / 1_000) % 60
	return seconds === 0 ? time : `${time}:${String(seconds).padStart(2, '0')}`
}
