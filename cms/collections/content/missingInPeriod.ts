/** What is wrong with the time readers are to have a piece, as a Vietnamese sentence; null when nothing is. */
export function missingInPeriod(piece: {
	publishAt?: string | null
	expireAt?: string | null
}): string | null {
	const { publishAt, expireAt } = piece
	return publishAt && expireAt && publishAt >= expireAt
		? 'Giờ hết hạn phải sau giờ xuất bản.'
		: null
}
