/** Every date a reader or an editor sees is in Vietnamese time, wherever the server stands. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

const numeric = new Intl.DateTimeFormat('vi-VN', {
	timeZone: TIME_ZONE,
	day: '2-digit',
	month: '2-digit',
	year: 'numeric',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
})

const weekday = new Intl.DateTimeFormat('vi-VN', { timeZone: TIME_ZONE, weekday: 'long' })

/** `19/02/2019`, in Vietnamese time. `iso` is an ISO 8601 instant. */
export function toDateText(iso: string): string {
	const { day, month, year } = partsOf(iso)
	return `${day}/${month}/${year}`
}

/**
 * `19/02/2019 10:00`, in Vietnamese time.
 *
 * `Intl` prints the time first for `vi-VN`, which no Vietnamese newspaper does.
 */
export function toDateTimeText(iso: string): string {
	const { hour, minute } = partsOf(iso)
	return `${toDateText(iso)} ${hour}:${minute}`
}

/** `Thứ Sáu, 17/06/2022, 15:28`, in Vietnamese time. */
export function toLongDateTimeText(iso: string): string {
	const { hour, minute } = partsOf(iso)
	return `${weekday.format(new Date(iso))}, ${toDateText(iso)}, ${hour}:${minute}`
}

function partsOf(iso: string): Record<string, string> {
	const parts = numeric.formatToParts(new Date(iso))
	return Object.fromEntries(parts.map(({ type, value }) => [type, value]))
}
