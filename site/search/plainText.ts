const named: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
}

/** The words of an HTML text, a line for each block. */
export function toPlainText(html: string): string {
	return html
		.replace(/<(?:br|hr|\/(?:p|h[1-6]|li|tr|td|th|blockquote|figcaption|cite))\b[^>]*>/gi, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, toCharacter)
		.replace(/[^\S\n]+/g, ' ')
		.replace(/\s*\n\s*/g, '\n')
		.trim()
}

function toCharacter(reference: string, decimal?: string, hex?: string, name?: string): string {
	if (name) return named[name.toLowerCase()] ?? reference
	const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
	return code <= 0x10ffff ? String.fromCodePoint(code) : reference
}
