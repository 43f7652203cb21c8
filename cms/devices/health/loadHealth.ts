import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import type { Device, Display } from '#cms/payload-types.ts'
import { currentPlaylist } from './currentPlaylist.ts'
import {
	deviceState,
	displayState,
	type DeviceState,
	type DisplayState,
	type KnownDevice,
} from './deviceState.ts'
import { loadDisplayRules } from './loadDisplayRules.ts'
import { toKnownDevice } from './toKnownDevice.ts'

/** How a display is, as its line in the list tells. */
export interface DisplayHealth {
	state: DisplayState
	/** Of so many devices, so many are in that state. */
	devices: number
	affected: number
	/** ISO time of the newest report; null for none yet. */
	lastSeenAt: string | null
	/** What went wrong last on one of them; empty for nothing. */
	lastError: string
}

/** How these displays are at `now`, by id; those without devices are `unpaired`. */
export async function loadHealth(
	cms: Payload,
	displays: readonly Pick<Display, 'id' | 'slug'>[],
	now: Date,
): Promise<Map<string, DisplayHealth>> {
	const [{ docs }, { darkAfterMinutes }] = await Promise.all([
		cms.db.find<Device>({
			collection: 'devices',
			pagination: false,
			limit: 0,
			where: {
				and: [{ display: { in: displays.map(({ id }) => id) } }, { revokedAt: { exists: false } }],
			},
		}),
		loadDisplayRules(cms),
	])
	const byDisplay = Map.groupBy(docs, ({ display }) => idOf(display))
	const health = displays.map(async ({ id, slug }) => {
		const devices = (byDisplay.get(id) ?? []).map(toKnownDevice)
		const current = devices.length > 0 ? await currentPlaylist(slug) : undefined
		const states = devices.map((device) => deviceState(device, { current, darkAfterMinutes }, now))
		return [id, healthOf(devices, states)] as const
	})
	return new Map(await Promise.all(health))
}

function healthOf(devices: readonly KnownDevice[], states: readonly DeviceState[]): DisplayHealth {
	const state = displayState(states)
	const seen = devices.flatMap(({ lastSeenAt }) => lastSeenAt ?? []).sort()
	const errors = devices.flatMap(({ report }) => report?.lastError || [])
	return {
		state,
		devices: devices.length,
		affected: states.filter((each) => each === state).length,
		lastSeenAt: seen.at(-1) ?? null,
		lastError: errors[0] ?? '',
	}
}
