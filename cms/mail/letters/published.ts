import type { Letter } from '#cms/mail/letter.ts'
import { toDateTimeText } from '#shared/dates.ts'
import type { SubjectPiece } from './subjectPiece.ts'

/** To the owner of a piece that readers have from now on. */
export function published(
	{ title, link, wording: { noun, maker, comesOut } }: SubjectPiece,
	{ at, comment }: { at: string; comment: string | undefined },
): Letter {
	return {
		subject: `Đã xuất bản: ${title}`,
		says: [`“${title}” đã ${comesOut} lúc ${toDateTimeText(at)}.`],
		quote: comment,
		button: { label: `Mở ${noun}`, link },
		because: `Bạn nhận thư này vì bạn là ${maker} ${noun}.`,
	}
}
