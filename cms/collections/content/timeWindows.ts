import type { TimeWindow } from '#shared/displays/schedule.ts'

const windowPattern = /^(\d{1,2})[:h](\d{2})\s*[–—-]\s*(\d{1,2})[:h](\d{2})$/

/** The windows in a text such as `7:00–8:30, 22:00–05:00`; undefined when it cannot be read. */
export function toTimeWindows(text: string | null | undefined): TimeWindow[] | undefined {
	const parts = (text ?? '').split(/[,;]/).map((part) => part.trim())
	const windows = parts.filter(Boolean).map(toWindow)
	return windows.every((window) => window !== undefined) ? windows : undefined
}

/** Whether the text is empty or tells windows of the day; otherwise what to do. */
export function isTimeWindows(value: unknown): true | string {
	return (
		toTimeWindows(typeof value === 'string' ? value : '') !== undefined ||
		'Hãy viết khung giờ như sau: 07:00–08:30; nhiều khung thì cách nhau bằng dấu phẩy: 07:00–08:30, 22:00–05:00.'
	)
}

function toWindow(text: string): TimeWindow | undefined {
	const [, fromHour = '', fromMinute = '', untilHour = '', untilMinute = ''] =
		windowPattern.exec(text) ?? []
	const [from, until] = [toTime(fromHour, fromMinute), toTime(untilHour, untilMinute)]
	return from && until ? { from, until } : undefined
}

/** `24:00` is what people write for the end of a day. */
function toTime(hour: string, minute: string): string | undefined {
	if (!hour || Number(minute) > 59) return undefined
	if (Number(hour) === 24 && minute === '00') return '00:00'
	return Number(hour) < 24 ? `${hour.padStart(2, '0')}:${minute}` : undefined
}
