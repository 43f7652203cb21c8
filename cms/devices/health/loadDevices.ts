import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { namesOfPeople } from '#cms/collections/people/namesOfPeople.ts'
import { devicesOf } from '#cms/devices/pairing/devicesOf.ts'
import type { Display } from '#cms/payload-types.ts'
import { currentPlaylist } from './currentPlaylist.ts'
import { deviceState, displayState, type DeviceState, type DisplayState } from './deviceState.ts'
import type { KeptReport } from './keptReport.ts'
import { loadDisplayRules } from './loadDisplayRules.ts'
import { toKnownDevice } from './toKnownDevice.ts'

/** A device as the admin shows it. */
export interface ShownDevice {
	id: string
	state: DeviceState
	/** ISO times. */
	pairedAt: string
	lastSeenAt: string | null
	/** Who entered its code; empty when they are gone. */
	pairedBy: string
	/** Whether it has fetched its token. */
	isClaimed: boolean
	report: KeptReport | null
}

/** The devices of a display as the admin shows them. */
export interface ShownDevices {
	/** When this was so. */
	at: string
	state: DisplayState
	/** The version that is published; null where nobody can tell. */
	version: string | null
	devices: ShownDevice[]
}

/** The devices of a display, and how they are at `now`. */
export async function loadDevices(
	cms: Payload,
	display: Pick<Display, 'id' | 'slug'>,
	now: Date,
): Promise<ShownDevices> {
	const [devices, { darkAfterMinutes }, current] = await Promise.all([
		devicesOf(cms, display.id),
		loadDisplayRules(cms),
		currentPlaylist(display.slug),
	])
	const names = await namesOfPeople(
		cms,
		devices.flatMap(({ pairedBy }) => idOf(pairedBy) ?? []),
	)
	const shown = devices.map((device): ShownDevice => {
		const known = toKnownDevice(device)
		return {
			id: device.id,
			state: deviceState(known, { current, darkAfterMinutes }, now),
			...known,
			pairedBy: names.get(idOf(device.pairedBy) ?? '') ?? '',
			isClaimed: Boolean(device.tokenHash),
		}
	})
	return {
		at: now.toISOString(),
		state: displayState(shown.map(({ state }) => state)),
		version: current?.version ?? null,
		devices: shown,
	}
}
