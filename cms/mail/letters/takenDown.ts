import type { Letter } from '#cms/mail/letter.ts'
import { capital } from '#cms/workflow/capital.ts'
import type { SubjectPiece } from './subjectPiece.ts'

/** To the owner of a piece that was taken from readers for good. */
export function takenDown(
	{ title, link, wording: { noun, maker } }: SubjectPiece,
	{ by, reason }: { by: string | null; reason: string | undefined },
): Letter {
	return {
		subject: `Đã gỡ vĩnh viễn: ${title}`,
		says: [
			`${by ?? 'Quản trị hệ thống'} đã gỡ vĩnh viễn “${title}”. ${capital(noun)} này không thể xuất bản lại. Lý do:`,
		],
		quote: reason,
		button: { label: `Xem ${noun}`, link },
		because: `Bạn nhận thư này vì bạn là ${maker} ${noun}.`,
	}
}
