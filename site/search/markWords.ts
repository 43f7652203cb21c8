import { wordsIn, type SearchWord } from '#shared/search/searchWord.ts'

/** The text, which is in one spelling, in turns plain and marked, beginning with plain; neighbours are marked together. */
export function markWords(text: string, isMarked: (word: SearchWord) => boolean): string[] {
	const marks: { from: number; to: number }[] = []
	for (const { from, to } of wordsIn(text).filter(isMarked)) {
		const last = marks.at(-1)
		if (last && !text.slice(last.to, from).trim()) last.to = to
		else marks.push({ from, to })
	}
	const ends = [0, ...marks.flatMap(({ from, to }) => [from, to]), text.length]
	return ends.slice(1).map((end, place) => text.slice(ends[place], end))
}
