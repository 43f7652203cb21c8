import { byPrecedence } from './byPrecedence.ts'
import { playSegment } from './playSegment.ts'
import type { PreparedProgramme } from './preparedProgramme.ts'
import type { Slot } from './slot.ts'
import type { Span } from './span.ts'
import { spansWithout } from './spansWithout.ts'
import { dayNumber, dayOfNumber, DAY_MS } from './vietnameseDay.ts'

/** A stretch of time that a programme with fixed windows has alone. */
export interface FixedRun extends Span {
	slots: Slot[]
}

/**
 * The windows of all fixed programmes that touch `day`, each played whole from its first slide.
 *
 * `around` is what the programmes are prepared for: what happens at the day's edges must come out
 * alike for both days.
 */
export function fixedRuns(
	prepared: readonly PreparedProgramme[],
	day: Span,
	around: Span,
): FixedRun[] {
	const taken: Span[] = []
	const runs: { loop: PreparedProgramme['loop']; span: Span }[] = []
	const fixed = prepared.filter(({ programme }) => programme.kind === 'fixed')
	for (const { loop, spans } of fixed.toSorted((one, other) =>
		byPrecedence(one.programme, other.programme),
	)) {
		for (const span of spans.flatMap((each) => dayByDay(each, around))) {
			const free = spansWithout(span, taken)
			taken.push(...free)
			runs.push(...free.map((each) => ({ loop, span: each })))
		}
	}
	return runs
		.filter(({ span }) => span.start < day.end && span.end > day.start)
		.map(({ loop, span }) => ({
			...span,
			slots: playSegment(loop, { next: 0, owed: [] }, span).slots,
		}))
}

/** What lasts longer than a day begins afresh at midnight, or nobody could say where its loop is. */
function dayByDay(span: Span, around: Span): Span[] {
	if (span.end - span.start <= DAY_MS) return [span]
	const pieces: Span[] = []
	const end = Math.min(span.end, around.end)
	for (let start = Math.max(span.start, around.start); start < end;) {
		const midnight = Math.min(dayOfNumber(dayNumber(start)).end, end)
		pieces.push({ start, end: midnight })
		start = midnight
	}
	return pieces
}
