import type { Letter } from '#cms/mail/letter.ts'
import type { SubjectPiece } from './subjectPiece.ts'

/** To the owner of a piece that readers no longer have, for now. */
export function withdrawn(
	{ title, link }: SubjectPiece,
	{ by, reason }: { by: string | null; reason: string | undefined },
): Letter {
	return {
		subject: `Đã rút bài: ${title}`,
		says: [
			by
				? `${by} đã rút “${title}” khỏi trang. Bạn đọc không còn thấy bài; bạn có thể sửa và gửi duyệt lại.`
				: `“${title}” đã hết hạn và được rút khỏi trang.`,
		],
		quote: reason,
		button: { label: 'Mở bài', link },
		because: 'Bạn nhận thư này vì bạn là người viết bài.',
	}
}
