import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import type { PlayHour } from '#cms/payload-types.ts'
import { HOUR_MS } from '#shared/displays/hourAt.ts'
import type { PlayedDisplay, PlaysAsked } from './playsAsked.ts'
import { playsIn } from './playHour.ts'

/** What one display played within an hour. */
export interface PlayedHour {
	id: string
	display: PlayedDisplay
	plays: ReturnType<typeof playsIn>
}

/** Everything that was asked for, hour by hour: an hour of all displays is held in memory at a time. */
export async function* playsOf(
	cms: Payload,
	{ from, until, displays, form }: PlaysAsked,
): AsyncGenerator<PlayedHour[]> {
	for (let hour = from.getTime(); hour < until.getTime(); hour += HOUR_MS) {
		const { docs } = await cms.db.find<PlayHour>({
			collection: 'plays',
			pagination: false,
			limit: 0,
			sort: 'id',
			where: { hour: { equals: new Date(hour).toISOString() } },
		})
		const hours = docs.flatMap(({ display: reference, plays: stored }) => {
			const id = idOf(reference) ?? ''
			const display = displays.get(id)
			if (!display) return []
			const plays = playsIn(stored, hour).filter(({ type }) => !form.type || type === form.type)
			return plays.length > 0 ? [{ id, display, plays }] : []
		})
		if (hours.length > 0) yield hours
	}
}
