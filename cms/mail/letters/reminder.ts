import type { Letter } from '#cms/mail/letter.ts'
import { toDateTimeText } from '#shared/dates.ts'
import type { SubjectPiece } from './subjectPiece.ts'

interface Overdue {
	/** ISO times. */
	since: string
	due: string
	/** In whose place the reader decides; absent for their own duty. */
	standsInFor?: string | undefined
}

/** To those who may decide about a piece that has waited for too long. */
export function reminder(
	{ title, link }: SubjectPiece,
	{ since, due, standsInFor }: Overdue,
): Letter {
	return {
		subject: `Quá hạn duyệt: ${title}`,
		says: [
			`“${title}” chờ duyệt từ ${toDateTimeText(since)} và đã quá hạn lúc ${toDateTimeText(due)}.`,
			'Hãy duyệt hoặc trả lại để người viết biết.',
		],
		button: { label: 'Đọc và duyệt', link },
		because: standsInFor
			? `Bạn nhận thư này vì đang làm thay ${standsInFor}.`
			: 'Bạn nhận thư này vì bạn là người duyệt ở bước này.',
	}
}
