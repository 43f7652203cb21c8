import { toDateText, toTimeText } from '#shared/dates.ts'
import { paths } from '#shared/paths.ts'

/** Why a reader gets a kept copy: no network, or one that takes too long. */
export type KeptReason = 'offline' | 'slow'

const words: Record<KeptReason, string> = {
	offline: 'Bạn đang ngoại tuyến',
	slow: 'Mạng đang chậm',
}

/** The page with a bar at its top that says it is a copy, and of when. */
export function withKeptNotice(html: string, reason: KeptReason, keptAt: string): string {
	const when = `${toTimeText(keptAt)} ngày ${toDateText(keptAt)}`
	const notice =
		`<p class="kept-copy" role="status">${words[reason]} – bản lưu lúc ${when}. ` +
		`<a href="${paths.offline}">Các trang đã lưu</a></p>`
	return html.replace(/<body[^>]*>/i, (body) => body + notice)
}
