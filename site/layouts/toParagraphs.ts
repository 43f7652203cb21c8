/** The paragraphs of a plain text whose line breaks part them. */
export function toParagraphs(text: string): string[] {
	return text
		.split(/\n+/)
		.map((line) => line.trim())
		.filter(Boolean)
}
