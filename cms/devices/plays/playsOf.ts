import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import type { PlayHour } from '#cms/payload-types.ts'
import { HOUR_MS } from '#shared/displays/hourAt.ts'
import type { PlayedDisplay, PlaysAsked } from './playsAsked.ts'

/** What one display played within an hour. */
export interface PlayedHour {
	id: string
	display: PlayedDisplay
	/** Milliseconds since 1970 at which it began. */
	hour: number
	/** As `mergePlays` stored it. */
	stored: string
}

/** Everything that was asked for, hour by hour: an hour of all displays is held in memory at a time. */
export async function* playsOf(
	cms: Payload,
	{ from, until, displays }: PlaysAsked,
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
			return display ? [{ id, display, hour, stored }] : []
		})
		if (hours.length > 0) yield hours
	}
}
