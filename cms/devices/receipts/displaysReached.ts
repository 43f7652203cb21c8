import type { Payload } from 'payload'
import { hangingIn } from '#cms/collections/displays/hangingIn.ts'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import type { DisplayState } from '#cms/devices/health/deviceState.ts'
import { loadHealth } from '#cms/devices/health/loadHealth.ts'
import type { Display, Notice, Receipt } from '#cms/payload-types.ts'

/** A display that an urgent notice is for. */
export interface ReachedDisplay {
	id: string
	name: string
	place: string
	/** ISO time at which the notice came on; null for not yet. */
	shownAt: string | null
	/** Seconds after it was sent. */
	seconds: number | null
	/** Why it may not have come on. */
	state: DisplayState
}

/** Where an urgent notice has come on: those not reached first, then the slowest. */
export async function displaysReached(
	cms: Payload,
	notice: Pick<Notice, 'id' | 'units' | 'shownAt'>,
	now: Date,
): Promise<ReachedDisplay[]> {
	const all = { pagination: false, limit: 0 } as const
	const [{ docs: displays }, { docs: receipts }] = await Promise.all([
		cms.db.find<Display>({
			...all,
			collection: 'displays',
			where: await hangingIn(cms, idsOf(notice.units)),
		}),
		cms.db.find<Receipt>({
			...all,
			collection: 'receipts',
			where: { notice: { equals: notice.id } },
		}),
	])
	const health = await loadHealth(cms, displays, now)
	const times = new Map(receipts.map(({ display, shownAt }) => [idOf(display), shownAt]))
	const reached = displays.map(({ id, name, place }): ReachedDisplay => {
		const shownAt = times.get(id) ?? null
		const seconds =
			shownAt && notice.shownAt ? (Date.parse(shownAt) - Date.parse(notice.shownAt)) / 1_000 : null
		const state = health.get(id)?.state ?? 'unpaired'
		return { id, name, place: place ?? '', shownAt, seconds, state }
	})
	return reached.sort(
		(a, b) =>
			(b.seconds ?? Infinity) - (a.seconds ?? Infinity) || a.name.localeCompare(b.name, 'vi'),
	)
}
