/**
 * The words and phrases of a list that a person has typed: apart by commas, semicolons or lines.
 *
 * Letters are composed, blanks are single, and nothing stands twice.
 */
export function wordsIn(text: string | null | undefined): string[] {
	const words = (text ?? '')
		.normalize('NFC')
		.split(/[,;\n]/)
		.map((word) => word.replace(/\s+/g, ' ').trim())
		.filter(Boolean)
	const seen = new Set<string>()
	return words.filter((word) => {
		const key = word.toLowerCase()
		return !seen.has(key) && seen.add(key)
	})
}
