import { env } from '#cms/env.ts'
import type { Letter } from '#cms/mail/letter.ts'
import { toDateTimeText } from '#shared/dates.ts'

/** A display as letters speak of it. */
export interface SubjectDisplay {
	name: string
	/** Where it hangs; may be empty. */
	place: string
	/** ISO time: when it was last heard of, or heard of again. */
	at: string
}

/** Displays named in one letter. */
const NAMED = 20

const link = `${env.siteUrl}/admin/collections/displays`
const because = 'Bạn nhận thư này vì bạn phụ trách các màn hình này.'

/** To those who see to these displays: nobody has heard of them for too long. */
export function darkDisplays(displays: readonly SubjectDisplay[]): Letter {
	return {
		subject: `Mất liên lạc: ${subjectOf(displays)}`,
		says: [
			...linesOf(displays, 'liên lạc gần nhất lúc'),
			'Hãy xem màn hình có điện, có mạng và trình duyệt còn mở không.',
		],
		button: { label: 'Xem các màn hình', link },
		because,
	}
}

/** To the same people: the displays are heard of again. */
export function displaysBack(displays: readonly SubjectDisplay[]): Letter {
	return {
		subject: `Đã có lại liên lạc: ${subjectOf(displays)}`,
		says: linesOf(displays, 'hoạt động trở lại lúc'),
		button: { label: 'Xem các màn hình', link },
		because,
	}
}

function subjectOf(displays: readonly SubjectDisplay[]): string {
	const [first, ...more] = displays
	return more.length > 0 ? `${displays.length} màn hình` : `màn hình ${first?.name ?? ''}`
}

function linesOf(displays: readonly SubjectDisplay[], since: string): string[] {
	const lines = displays
		.slice(0, NAMED)
		.map(({ name, place, at }) =>
			[`“${name}”`, place && ` (${place})`, `: ${since} ${toDateTimeText(at)}.`].join(''),
		)
	const others = displays.length - lines.length
	return others > 0 ? [...lines, `Và ${others} màn hình khác.`] : lines
}
