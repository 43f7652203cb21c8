import type { Payload } from 'payload'
import { swap } from '#cms/devices/swap.ts'
import type { PlayHour } from '#cms/payload-types.ts'
import { HOUR_MS, startOfHour } from '#shared/displays/hourAt.ts'
import type { Play } from '#shared/displays/report.ts'
import { mergePlays } from './playHour.ts'

/** Milliseconds for which a display that nobody hears keeps its plays; older ones prove nothing. */
const OLDEST_MS = 40 * 24 * HOUR_MS

/** Milliseconds by which a display's idea of our time may be ahead. */
const AHEAD_MS = 60_000

/** Others may write the same hour: mirrors of a display, and the next report. */
const TRIES = 20

/**
 * Keep what was on a display; the same play sent twice counts once.
 *
 * Plays from the future and from long ago are left out: no clock tells them.
 */
export async function recordPlays(
	cms: Payload,
	display: string,
	plays: readonly Play[],
	now: Date,
): Promise<void> {
	const believed = plays.filter(({ start }) => {
		const age = now.getTime() - Date.parse(start)
		return age > -AHEAD_MS && age < OLDEST_MS
	})
	const hours = Map.groupBy(believed, ({ start }) => startOfHour(Date.parse(start)))
	for (const [hour, ofHour] of hours) await recordHour(cms, display, hour, ofHour)
}

async function recordHour(
	cms: Payload,
	display: string,
	hour: number,
	plays: readonly Play[],
): Promise<void> {
	const id = `${display}.${new Date(hour).toISOString().slice(0, 'yyyy-mm-ddThh'.length)}`
	for (let attempt = 1; ; attempt++) {
		const before = await cms.db.findOne<PlayHour>({
			collection: 'plays',
			where: { id: { equals: id } },
			select: { plays: true },
		})
		const merged = mergePlays(before?.plays, plays, hour)
		if (merged === undefined) return
		const isKept = before
			? await swap(cms, 'plays', {
					id,
					where: { plays: { equals: before.plays } },
					data: { plays: merged },
				})
			: await isFirst(cms, { id, display, hour: new Date(hour).toISOString(), plays: merged })
		if (isKept) return
		if (attempt === TRIES) throw new Error(`Nobody could write the plays of ${id}`)
	}
}

/** Begin the hour; false when somebody else has begun it in between. */
async function isFirst(cms: Payload, data: Omit<PlayHour, 'createdAt' | 'updatedAt'>) {
	try {
		await cms.db.create({ collection: 'plays', data: { ...data }, returning: false })
		return true
	} catch (error) {
		const where = { id: { equals: data.id } }
		if ((await cms.db.count({ collection: 'plays', where })).totalDocs > 0) return false
		throw error
	}
}
