import type { Letter } from '#cms/mail/letter.ts'
import { capital } from '#cms/workflow/capital.ts'
import type { SubjectPiece } from './subjectPiece.ts'

/** To the owner of a piece that came back: what is asked for. */
export function returned(
	{ title, link, wording: { noun, maker } }: SubjectPiece,
	{ by, reason }: { by: string | null; reason: string | undefined },
): Letter {
	return {
		subject: `${capital(noun)} được trả lại: ${title}`,
		says: [
			by
				? `${by} đã trả lại “${title}” để bạn sửa, với lý do:`
				: `“${title}” đã được trả lại để bạn sửa, với lý do:`,
		],
		quote: reason,
		button: { label: `Mở ${noun} để sửa`, link },
		because: `Bạn nhận thư này vì bạn là ${maker} ${noun}.`,
	}
}
