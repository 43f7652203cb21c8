/**
 * The text without case and without Vietnamese accents, so that `Điện lực` and `dien luc` compare equal.
 *
 * NFD alone leaves `đ` as it is: it is a letter of its own and has no decomposition in Unicode.
 */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase()
}
