import type { Letter } from '#cms/mail/letter.ts'
import type { SubjectPiece } from './subjectPiece.ts'

/** To the owner of a piece that readers no longer have, for now. */
export function withdrawn(
	{ title, link, wording: { noun, maker, off, gone } }: SubjectPiece,
	{ by, reason }: { by: string | null; reason: string | undefined },
): Letter {
	return {
		subject: `Đã rút ${noun}: ${title}`,
		says: [
			by
				? `${by} đã rút “${title}” ${off}. ${gone}; bạn có thể sửa và gửi duyệt lại.`
				: `“${title}” đã hết hạn và được rút ${off}.`,
		],
		quote: reason,
		button: { label: `Mở ${noun}`, link },
		because: `Bạn nhận thư này vì bạn là ${maker} ${noun}.`,
	}
}
