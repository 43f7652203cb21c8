import type { Letter } from '#cms/mail/letter.ts'
import type { SubjectPiece } from './subjectPiece.ts'

/** To the owner of a piece that was taken from readers for good. */
export function takenDown(
	{ title, link }: SubjectPiece,
	{ by, reason }: { by: string | null; reason: string | undefined },
): Letter {
	return {
		subject: `Đã gỡ vĩnh viễn: ${title}`,
		says: [
			`${by ?? 'Quản trị hệ thống'} đã gỡ vĩnh viễn “${title}”. Bài không thể xuất bản lại. Lý do:`,
		],
		quote: reason,
		button: { label: 'Xem bài', link },
		because: 'Bạn nhận thư này vì bạn là người viết bài.',
	}
}
