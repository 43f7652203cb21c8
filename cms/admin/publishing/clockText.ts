import { TIME_ZONE } from '#shared/dates.ts'

const clock = new Intl.DateTimeFormat('vi-VN', {
	timeZone: TIME_ZONE,
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
	hourCycle: 'h23',
})

/** `14:03:22` in Vietnamese time: on this page a second matters. */
export function clockText(iso: string): string {
	return clock.format(new Date(iso))
}
