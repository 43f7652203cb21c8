import type { Span } from './span.ts'

/** The same moments as spans that neither overlap nor touch, the earliest first. */
export function mergedSpans(spans: readonly Span[]): Span[] {
	const merged: Span[] = []
	for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
		const last = merged.at(-1)
		if (last && start <= last.end) last.end = Math.max(last.end, end)
		else if (start < end) merged.push({ start, end })
	}
	return merged
}
