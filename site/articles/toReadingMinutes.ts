/** Vietnamese is written in syllables with spaces between; silent readers take this many a minute. */
const SYLLABLES_A_MINUTE = 250

/** Whole minutes that the text of an article's HTML takes to read; null where there is no text. */
export function toReadingMinutes(html: string): number | null {
	const syllables = html
		.replace(/<[^>]*>/g, ' ')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word))
	return syllables.length === 0
		? null
		: Math.max(1, Math.round(syllables.length / SYLLABLES_A_MINUTE))
}
