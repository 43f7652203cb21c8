import type { Payload } from 'payload'
import { ItemNames } from './itemNames.ts'
import { sumsIn } from './playHour.ts'
import type { PlaysAsked } from './playsAsked.ts'
import { playsOf } from './playsOf.ts'

/** How often and how long an item was on displays of one unit. */
export interface ShownItem {
	type: string
	id: string
	name: string
	unitName: string
	plays: number
	seconds: number
	/** On how many displays. */
	displays: number
}

/** What was on displays, by item and unit. */
export interface ShownPlays {
	plays: number
	seconds: number
	displays: number
	/** Those that were on longest come first. */
	items: ShownItem[]
}

interface Sum extends Omit<ShownItem, 'displays'> {
	on: Set<string>
}

/** How often and how long each item was on displays, for each unit. */
export async function shownPlays(cms: Payload, asked: PlaysAsked): Promise<ShownPlays> {
	const sums = new Map<string, Sum>()
	for await (const hours of playsOf(cms, asked)) {
		for (const { id: display, display: of, stored } of hours) {
			for (const { type, id, name, plays, seconds } of sumsIn(stored)) {
				if (asked.form.type && type !== asked.form.type) continue
				const key = `${type}\n${id}\n${of.unit ?? ''}`
				let sum = sums.get(key)
				if (!sum) {
					sum = { type, id, name, unitName: of.unitName, plays: 0, seconds: 0, on: new Set() }
					sums.set(key, sum)
				}
				sum.plays += plays
				sum.seconds += seconds
				sum.on.add(display)
			}
		}
	}
	const names = new ItemNames(cms)
	await names.load(sums.values())
	const items = [...sums.values()]
		.map(({ on, ...sum }) => ({ ...sum, name: names.nameOf(sum), displays: on.size }))
		.sort((a, b) => b.seconds - a.seconds)
	const on = [...sums.values()].flatMap((sum) => [...sum.on])
	return {
		plays: items.reduce((total, { plays }) => total + plays, 0),
		seconds: items.reduce((total, { seconds }) => total + seconds, 0),
		displays: new Set(on).size,
		items,
	}
}
