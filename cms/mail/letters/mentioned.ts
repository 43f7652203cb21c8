import type { Letter } from '#cms/mail/letter.ts'
import type { SubjectPiece } from './subjectPiece.ts'

/** To a colleague who is named in a comment. */
export function mentioned(
	{ title, link, wording: { noun } }: SubjectPiece,
	{ by, text }: { by: string; text: string },
): Letter {
	return {
		subject: `${by} nhắc đến bạn: ${title}`,
		says: [`${by} nhắc đến bạn khi trao đổi về “${title}”:`],
		quote: text,
		button: { label: `Mở ${noun} và trả lời`, link },
		because: 'Bạn nhận thư này vì đồng nghiệp nhắc đến bạn.',
	}
}
