import type { Span } from './span.ts'

/** What is left of a span when `taken` is taken from it, the earliest first. */
export function spansWithout({ start, end }: Span, taken: readonly Span[]): Span[] {
	const left: Span[] = []
	let from = start
	for (const each of taken.toSorted((one, other) => one.start - other.start)) {
		if (each.end <= from || each.start >= end) continue
		if (each.start > from) left.push({ start: from, end: each.start })
		from = each.end
	}
	if (from < end) left.push({ start: from, end })
	return left
}
