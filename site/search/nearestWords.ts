import type { SearchWord } from '#shared/search/searchWord.ts'
import type { KnownWord } from '#shared/search/vocabulary.ts'

/**
 * The known words one slip away from `word`: a letter too many, missing, wrong, or two exchanged; the
 * likeliest first.
 */
export function nearestWords({ folded }: SearchWord, known: readonly KnownWord[]): KnownWord[] {
	return known
		.filter((each) => isOneSlipAway(folded, each.folded))
		.sort((a, b) => likelihood(folded, b) - likelihood(folded, a))
}

/** Fingers exchange letters and double them more often than they hit a wrong one; the first letter is seldom wrong. */
function likelihood(folded: string, { folded: other, count }: KnownWord): number {
	const isExchange = folded.length === other.length && isAnagram(folded, other)
	return count * (isExchange ? 20 : 1) * (folded[0] === other[0] ? 5 : 1)
}

function isAnagram(a: string, b: string): boolean {
	return [...a].sort().join('') === [...b].sort().join('')
}

function isOneSlipAway(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false
	let start = 0
	while (start < a.length && a[start] === b[start]) start++
	const restA = a.slice(start)
	const restB = b.slice(start)
	if (a.length > b.length) return restA.slice(1) === restB
	if (a.length < b.length) return restA === restB.slice(1)
	if (restA.slice(1) === restB.slice(1)) return true
	return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
