/** `đ` as the search engine is given it: `d` with a line below. */
const lower = '\u1e0f'
const upper = '\u1e0e'

/**
 * The text as the search engine is given it, for what is indexed and for what is looked for alike.
 *
 * Pagefind folds accents by taking Unicode's decompositions apart; `đ` has none, so that `dien luc`
 * would not find `Điện lực`. `ḏ` has one, occurs in no Vietnamese word and stays a letter of its own:
 * without accents everything is found, with accents the exact words rank first. (Tried on Pagefind
 * 1.6.0. `d` with a combining overlay is found too, but never counts as exact.)
 *
 * `hoà` and `hòa`, `thuỷ` and `thủy` are spellings of the same words; all become the second.
 */
export function toSearchText(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll('đ', lower)
		.replaceAll('Đ', upper)
		.replace(/(o)([àáảãạèéẻẽẹ])(?!\p{L})|(?<!q)(u)([ýỳỷỹỵ])(?!\p{L})/giu, moveTone)
}

/** What the search engine answers, such as an excerpt, as people read it. */
export function fromSearchText(text: string): string {
	return text.normalize('NFC').replaceAll(lower, 'đ').replaceAll(upper, 'Đ')
}

function moveTone(pair: string): string {
	const [first = '', second = '', tone = ''] = pair.normalize('NFD')
	return (first + tone).normalize('NFC') + second
}
