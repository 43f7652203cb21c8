import { toDateText } from '#shared/dates.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The text with its dates counted from `published`, an ISO time.
 *
 * `[[ngày -3]]` becomes `18/11`, `[[ngày/năm -3]]` `18/11/2026`, `[[tháng -1]]` `10`, `[[năm]]` `2026`;
 * so the demo reads like today's newspaper whenever it is set up.
 */
export function datesFilledIn(text: string, published: string): string {
	return text.replace(/\[\[(ngày\/năm|ngày|tháng|năm)(?: ([+-]?\d+))?\]\]/g, (_, word, shift) => {
		const by = Number(shift ?? 0)
		const [, month, year] = toDateText(published).split('/').map(Number)
		if (word === 'năm') return String((year ?? 0) + by)
		if (word === 'tháng') return String((((((month ?? 1) - 1 + by) % 12) + 12) % 12) + 1)
		const date = toDateText(new Date(Date.parse(published) + by * DAY_MS).toISOString())
		return word === 'ngày' ? date.slice(0, 5) : date
	})
}
