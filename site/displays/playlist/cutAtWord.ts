/** `text` if it has at most `most` characters, or as many whole words as fit, and `…`. */
export function cutAtWord(text: string, most: number): string {
	if (text.length <= most) return text
	const start = text.slice(0, most - 1)
	// Where the next character is a space, the last word is whole.
	const end = /\s/.test(text.charAt(most - 1)) ? start.length : start.search(/\s\S*$/)
	const words = end > 0 ? start.slice(0, end) : start
	return `${words.replace(/[\s,;:.–—-]+$/u, '')}…`
}
