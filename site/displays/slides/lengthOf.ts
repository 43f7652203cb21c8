/** How much room a text asks for; the style sheets know a size for each. */
export type TextLength = 'short' | 'medium' | 'long' | 'longest'

/** Letters up to which a headline is short, medium or long. */
const HEADLINE_LETTERS = { short: 38, medium: 68, long: 105 }

/**
 * How long `text` is, for a headline.
 *
 * A rule and no measuring: a text has the same size on every display, whatever its resolution.
 */
export function lengthOf(text: string): TextLength {
	const { length } = [...text.normalize('NFC')]
	if (length <= HEADLINE_LETTERS.short) return 'short'
	if (length <= HEADLINE_LETTERS.medium) return 'medium'
	return length <= HEADLINE_LETTERS.long ? 'long' : 'longest'
}
