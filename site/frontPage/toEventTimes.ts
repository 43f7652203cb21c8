import { toDateText, toDateTimeText } from '#shared/dates.ts'

/** When something happens, as a calendar's leaf shows it and in words. */
export interface EventTimes {
	day: string
	month: string
	words: string
}

/** When something that begins and perhaps ends at these instants happens. */
export function toEventTimes(from: string, until: string | null): EventTimes {
	const [day = '', month = ''] = toDateText(from).split('/')
	return { day, month: `Tháng ${Number(month)}`, words: toWords(from, until) }
}

function toWords(from: string, until: string | null): string {
	const start = toDateTimeText(from)
	if (!until) return `Từ ${timeOf(start)}`
	const end = toDateTimeText(until)
	if (toDateText(from) === toDateText(until)) return `Từ ${timeOf(start)} đến ${timeOf(end)}`
	return `Từ ${start} đến ${end}`
}

/** The end of `17/06/2022 15:28`. */
function timeOf(text: string): string {
	return text.slice(text.indexOf(' ') + 1)
}
