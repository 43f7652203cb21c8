import type { Span } from './span.ts'

/** Where each of `spans` lies within `others`, which do not overlap; two spans never become one. */
export function commonSpans(spans: readonly Span[], others: readonly Span[]): Span[] {
	return spans.flatMap((span) =>
		others
			.map(({ start, end }) => ({
				start: Math.max(span.start, start),
				end: Math.min(span.end, end),
			}))
			.filter(({ start, end }) => start < end),
	)
}
