import type { DayPlan } from './dayPlan.ts'
import { fillTurns, type FillTurn } from './fillTurns.ts'
import type { Turn } from './loop.ts'
import { pagesOf } from './pagesOf.ts'
import { playSegment, type Place } from './playSegment.ts'
import { scatter } from './scatter.ts'
import { shareBlocks, type ShareBlock } from './shareBlocks.ts'
import type { Slot } from './slot.ts'
import type { Span } from './span.ts'
import { spansWithout } from './spansWithout.ts'
import { dayNumber } from './vietnameseDay.ts'

const MINUTE_MS = 60_000

/** How far each loop that fills has come, by the programmes in it. */
export type Places = ReadonlyMap<string, Place>

/** An hour, and how far the loops have come when it ends. */
export interface HourPlan {
	slots: Slot[]
	places: Places
}

/** The hour in which the loops go on from `places`. */
export function toHourPlan({ prepared, runs }: DayPlan, hour: Span, places: Places): HourPlan {
	const fixed = runs.filter(({ start, end }) => start < hour.end && end > hour.start)
	const blocks = shareBlocks(prepared, hour, fixed)
	const free = spansWithout(hour, [...fixed, ...blocks])
	const filled = fillAll(fillTurns(prepared, free), places)
	const slots = [
		...fixed.flatMap((run) =>
			run.slots.filter(({ start, end }) => start < hour.end && end > hour.start),
		),
		...blocks.flatMap(playBlock),
		...filled.slots,
	]
	return {
		slots: withOneRest(slots.sort((one, other) => one.start - other.start)),
		places: filled.places,
	}
}

function playBlock({ prepared, number, start, end }: ShareBlock): Slot[] {
	const pages = pagesOf(prepared.loop, start, end - start)
	// With a programme of one hour a day, the number alone would choose the same page every day.
	const next = pages[(number + scatter(dayNumber(start))) % pages.length] ?? 0
	return playSegment(prepared.loop, { next, owed: [] }, { start, end }).slots
}

function fillAll(turns: readonly FillTurn[], before: Places): HourPlan {
	const places = new Map(before)
	const slots = turns.flatMap((turn) => {
		const key = turn.programmes.map(({ programme }) => programme.id).join(' ')
		const loop = turn.programmes.flatMap((each) => each.loop)
		const played = playSegment(loop, places.get(key) ?? beginningOf(loop, turn), turn)
		places.set(key, played.place)
		return played.slots
	})
	return { slots, places }
}

/** A loop that is not under way begins anywhere, or its first slides would be seen most. */
function beginningOf(loop: readonly Turn[], { start }: Span): Place {
	return { next: loop.length && scatter(Math.floor(start / MINUTE_MS)) % loop.length, owed: [] }
}

/** Where nothing plays, one slot tells it. */
function withOneRest(slots: readonly Slot[]): Slot[] {
	const kept: Slot[] = []
	for (const slot of slots) {
		const last = kept.at(-1)
		if (last && !last.slide && !slot.slide) kept[kept.length - 1] = { ...last, end: slot.end }
		else kept.push(slot)
	}
	return kept
}
