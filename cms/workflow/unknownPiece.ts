import { Refusal } from '#cms/collections/refusal.ts'

/** The refusal for a piece that is not there, or not this person's to know of: the two sound alike. */
export function unknownPiece(): Refusal {
	return new Refusal('notFound', 'Không tìm thấy nội dung này, hoặc bạn không có quyền xem.')
}
