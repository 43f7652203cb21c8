import type { NoticeReport } from '#cms/collections/notices/reportOnNotice.ts'
import { toDateTimeText } from '#shared/dates.ts'

/** Where an urgent notice stands at `now`, in one sentence. */
export function noticeLine(report: NoticeReport, now: Date): string {
	const { displays, drill, endedAt, endedBy, sentBy, shownAt, state, until } = report
	const where = `${displays} màn hình`
	switch (state) {
		case 'draft':
			return `Bản nháp – sẽ hiện trên ${where}`
		case 'waiting':
			return `Chờ người thứ hai xác nhận để lên ${where}${by('người phát', sentBy)}`
		case 'shown':
			return new Date(until) > now
				? `Đang ${drill ? 'diễn tập' : 'phát'} trên ${where} · tự kết thúc lúc ${toDateTimeText(until)}${by('người phát', sentBy)}`
				: `Đã hết giờ lúc ${toDateTimeText(until)}`
		case 'ended':
			if (!shownAt) return 'Đã hết giờ khi chưa ai xác nhận; chưa lên màn hình nào'
			return `Đã kết thúc${endedAt ? ` lúc ${toDateTimeText(endedAt)}` : ''}${endedBy ? by('người kết thúc', endedBy) : ', tự động'}`
	}
}

function by(part: string, name: string | undefined): string {
	return name ? ` · ${part}: ${name}` : ''
}
