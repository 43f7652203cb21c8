import { fold } from './fold.ts'

/** What every slug looks like: lower-case ASCII words joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Characters. File systems stop at 255 bytes a name; a suffix for uniqueness must still fit. */
export const SLUG_MAX_LENGTH = 120

/** The ASCII slug of a Vietnamese text, cut at a word; empty when the text has no letter or digit. */
export function toSlug(text: string): string {
	const slug = fold(text)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
	if (slug.length <= SLUG_MAX_LENGTH) return slug
	const cut = slug.slice(0, SLUG_MAX_LENGTH + 1)
	const lastWord = cut.lastIndexOf('-')
	return lastWord > 0 ? cut.slice(0, lastWord) : cut.slice(0, SLUG_MAX_LENGTH)
}
