import type { Letter } from '#cms/mail/letter.ts'
import { capital } from '#cms/workflow/capital.ts'
import type { SubjectPiece } from './subjectPiece.ts'

/** To the owner and the approvers of a piece that was changed before it came out: it will not. */
export function cancelled(
	{ title, link, wording: { noun } }: SubjectPiece,
	{ by, wasScheduled }: { by: string | null; wasScheduled: boolean },
): Letter {
	const who = by ?? 'Hệ thống'
	return {
		subject: `${wasScheduled ? 'Đã hủy hẹn giờ' : 'Phê duyệt hết hiệu lực'}: ${title}`,
		says: [
			wasScheduled
				? `${who} đã sửa “${title}” sau khi ${noun} được duyệt, nên giờ xuất bản đã hẹn bị hủy.`
				: `${who} đã sửa “${title}” sau khi ${noun} được duyệt, nên phê duyệt không còn hiệu lực.`,
			`${capital(noun)} trở về bản nháp và cần được gửi duyệt lại.`,
		],
		button: { label: `Mở ${noun}`, link },
		because: `Bạn nhận thư này vì bạn đã viết hoặc đã duyệt ${noun}.`,
	}
}
