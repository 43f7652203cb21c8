import type { Letter } from '#cms/mail/letter.ts'
import { stateLabels, type Stage } from '#cms/workflow/states.ts'
import { toDateTimeText } from '#shared/dates.ts'
import type { SubjectPiece } from './subjectPiece.ts'

interface LongOverdue {
	stage: Stage
	/** ISO time. */
	since: string
	/** Names of those it waits for. */
	who: string[]
}

const NAMES_MAX = 5

/** To those above a stage at which nobody has decided in twice the time there was. */
export function escalation(
	{ title, link, wording: { noun } }: SubjectPiece,
	{ stage, since, who }: LongOverdue,
): Letter {
	const named = who.slice(0, NAMES_MAX).join(', ')
	const more = who.length - NAMES_MAX
	const waitsFor = more > 0 ? `${named} và ${more} người khác` : named
	return {
		subject: `Quá hạn lâu, cần can thiệp: ${title}`,
		says: [
			`“${title}” ở bước “${stateLabels[stage]}” từ ${toDateTimeText(since)}, đã quá gấp đôi thời hạn mà chưa ai xử lý.`,
			who.length > 0 ? `Đang chờ: ${waitsFor}.` : 'Hiện không có ai duyệt được ở bước này.',
		],
		button: { label: `Mở ${noun}`, link },
		because:
			stage === 'unitReview'
				? 'Bạn nhận thư này vì bạn thuộc ban biên tập.'
				: 'Bạn nhận thư này vì bạn là quản trị hệ thống.',
	}
}
