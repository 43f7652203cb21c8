import { wordsIn } from './compareWords.ts'

/** Share of words two paragraphs have in common before one counts as the other rewritten. */
const ALIKE = 0.35

/** Comparisons of two paragraphs at most; beyond, paragraphs of equal place are taken for each other's. */
const MOST_COMPARISONS = 40_000

/**
 * Paragraphs that went beside those that came in their place, both in order; '' where there is none.
 */
export function pairAlike(
	removed: readonly string[],
	added: readonly string[],
): [before: string, after: string][] {
	if (removed.length * added.length > MOST_COMPARISONS) return pairByPlace(removed, added)
	const likeness = likenessOf(removed, added)
	const best = bestBelow(likeness)
	const pairs: [string, string][] = []
	let [row, column] = [0, 0]
	while (row < removed.length || column < added.length) {
		const from = removed[row] ?? ''
		const to = added[column] ?? ''
		const alike = likeness[row]?.[column] ?? 0
		const here = best[row]?.[column] ?? 0
		if (alike > 0 && here === alike + (best[row + 1]?.[column + 1] ?? 0)) {
			pairs.push([from, to])
			row += 1
			column += 1
		} else if (row < removed.length && here === (best[row + 1]?.[column] ?? 0)) {
			pairs.push([from, ''])
			row += 1
		} else {
			pairs.push(['', to])
			column += 1
		}
	}
	return pairs
}

function pairByPlace(removed: readonly string[], added: readonly string[]): [string, string][] {
	const places = [...Array(Math.max(removed.length, added.length)).keys()]
	return places.flatMap((place): [string, string][] => {
		const [from = '', to = ''] = [removed[place], added[place]]
		if (likenessOf([from], [to])[0]?.[0]) return [[from, to]]
		return [
			...(from ? [[from, ''] as [string, string]] : []),
			...(to ? [['', to] as [string, string]] : []),
		]
	})
}

/** For each pair the share of words in common (Dice), 0 for strangers. */
function likenessOf(removed: readonly string[], added: readonly string[]): number[][] {
	const sets = added.map((text) => new Set(wordsIn(text)))
	return removed.map((text) => {
		const words = new Set(wordsIn(text))
		return sets.map((others) => {
			const common = [...words].filter((word) => others.has(word)).length
			const share = (2 * common) / Math.max(1, words.size + others.size)
			return share < ALIKE ? 0 : share
		})
	})
}

/** The most likeness that pairing can reach from each place on, without crossing. */
function bestBelow(likeness: readonly (readonly number[])[]): number[][] {
	const width = likeness[0]?.length ?? 0
	const best = Array.from({ length: likeness.length + 1 }, () =>
		new Array<number>(width + 1).fill(0),
	)
	for (let row = likeness.length - 1; row >= 0; row--) {
		for (let column = width - 1; column >= 0; column--) {
			const alike = likeness[row]?.[column] ?? 0
			const paired = alike > 0 ? alike + (best[row + 1]?.[column + 1] ?? 0) : 0
			const skipped = Math.max(best[row + 1]?.[column] ?? 0, best[row]?.[column + 1] ?? 0)
			const line = best[row]
			if (line) line[column] = Math.max(paired, skipped)
		}
	}
	return best
}
