import { toDayPlan, type DayPlan } from './dayPlan.ts'
import { toHourPlan, type HourPlan, type Places } from './hourPlan.ts'
import type { Playlist } from './playlist.ts'
import type { Slot } from './slot.ts'
import { dayNumber } from './vietnameseDay.ts'

export type { Slot } from './slot.ts'

/** Milliseconds. Việt Nam's offset is whole hours, so its hours begin when the world's do. */
export const HOUR_MS = 3_600_000

/** When the hour that `at` lies in begins; both in milliseconds since 1970. */
export function startOfHour(at: number): number {
	return Math.floor(at / HOUR_MS) * HOUR_MS
}

/**
 * So many hours a loop goes on from one to the next, and then begins somewhere else.
 *
 * A display that has just been switched on must reckon all of them at once.
 */
const HOURS_IN_A_ROW = 6

/** Hours whose ends are remembered: more than a display needs for now, for what comes next and for those before. */
const PLACES_KEPT = 30

/** Hours of which every slot is remembered: this one, the next, and those that somebody compares them with. */
const SLOTS_KEPT = 4

/**
 * Everything that is on in the hour that begins at `hour` (milliseconds since 1970), without a gap.
 *
 * The slots come from the playlist and the clock alone, so displays with one playlist show the same.
 * Slots of a programme with fixed windows may begin before the hour or end after it; they are then
 * in both hours.
 */
export function hourAt(playlist: Playlist, hour: number): Slot[] {
	const memory = memoryFor(playlist)
	return memory.slots.get(hour) ?? planAt(memory, playlist, hour).slots
}

interface Memory {
	days: Map<number, DayPlan>
	/** How far the loops have come at the end of each hour. */
	places: Map<number, Places>
	slots: Map<number, Slot[]>
}

const memories = new WeakMap<Playlist, Memory>()

function memoryFor(playlist: Playlist): Memory {
	const known = memories.get(playlist)
	if (known) return known
	const memory: Memory = { days: new Map(), places: new Map(), slots: new Map() }
	memories.set(playlist, memory)
	return memory
}

/** The loops go on from hour to hour, so an hour follows from those before it. */
function planAt(memory: Memory, playlist: Playlist, hour: number): HourPlan {
	const plan = toHourPlan(
		dayPlanFor(memory, playlist, dayNumber(hour)),
		{ start: hour, end: hour + HOUR_MS },
		placesAt(memory, playlist, hour),
	)
	memory.places.set(hour, plan.places)
	dropOldest(memory.places, PLACES_KEPT)
	memory.slots.set(hour, plan.slots)
	dropOldest(memory.slots, SLOTS_KEPT)
	return plan
}

/** How far the loops have come when the hour begins. */
function placesAt(memory: Memory, playlist: Playlist, hour: number): Places {
	const isFirst = Math.floor(hour / HOUR_MS) % HOURS_IN_A_ROW === 0
	if (isFirst) return new Map()
	const before = hour - HOUR_MS
	return memory.places.get(before) ?? planAt(memory, playlist, before).places
}

function dayPlanFor(memory: Memory, playlist: Playlist, day: number): DayPlan {
	const plan = memory.days.get(day) ?? toDayPlan(playlist, day)
	memory.days.set(day, plan)
	dropOldest(memory.days, 2)
	return plan
}

function dropOldest(kept: Map<number, unknown>, most: number): void {
	for (const key of kept.keys()) if (kept.size > most) kept.delete(key)
}
