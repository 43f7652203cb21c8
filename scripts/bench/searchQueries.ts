import { fold } from '#shared/fold.ts'
import { seededRandom } from './seededRandom.ts'

/** What is looked for in a measured search. */
export interface SearchQueries {
	/** Two or three syllables side by side, as readers type them; half of them without accents. */
	usual: string[]
	/** Headlines, and three of their syllables side by side. */
	known: { headline: string; part: string }[]
}

/** Queries from the headlines of the texts; the same for the same headlines. */
export function searchQueriesFor(
	headlines: readonly string[],
	{ usual, known }: { usual: number; known: number },
): SearchQueries {
	const random = seededRandom(5)
	const pick = () => headlines[Math.floor(random() * headlines.length)] ?? ''
	const part = (headline: string, length: number) => {
		const words = headline.match(/[\p{L}\p{N}]+/gu) ?? []
		const from = Math.floor(random() * Math.max(1, words.length - length + 1))
		return words.slice(from, from + length).join(' ')
	}
	return {
		usual: Array.from({ length: usual }, (_, nth) => {
			const words = part(pick(), 2 + (nth % 2))
			return nth % 4 < 2 ? words : fold(words)
		}),
		known: Array.from({ length: known }, () => {
			const headline = pick()
			return { headline, part: part(headline, 3) }
		}),
	}
}
