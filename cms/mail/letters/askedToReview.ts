import type { Letter } from '#cms/mail/letter.ts'
import { toDateTimeText } from '#shared/dates.ts'
import type { SubjectPiece } from './subjectPiece.ts'

interface Asked {
	by: string
	/** Whether the person submitted it, or approved it at the stage before. */
	did: 'submit' | 'approve'
	/** ISO time. */
	due: string
	comment?: string | undefined
	/** In whose place the reader decides; absent for their own duty. */
	standsInFor?: string | undefined
}

/** To those who may decide about a piece: it waits for them. */
export function askedToReview(
	{ title, link, wording: { noun } }: SubjectPiece,
	{ by, did, due, comment, standsInFor }: Asked,
): Letter {
	return {
		subject: `Chờ bạn duyệt: ${title}`,
		says: [
			did === 'submit'
				? `${by} đã gửi duyệt “${title}”.`
				: `${by} đã duyệt “${title}”, và ${noun} chuyển lên bước tiếp theo.`,
			`Hạn xử lý: ${toDateTimeText(due)}.`,
		],
		quote: comment,
		button: { label: 'Đọc và duyệt', link },
		because: standsInFor
			? `Bạn nhận thư này vì đang làm thay ${standsInFor}.`
			: 'Bạn nhận thư này vì bạn là người duyệt ở bước này.',
	}
}
