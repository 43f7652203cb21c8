import { REPORT_MS } from '#shared/displays/reportRules.ts'
import type { KeptReport } from './keptReport.ts'

/** How a device is: it plays what it should, something is behind, or nobody has heard of it. */
export type DeviceState = 'playing' | 'stale' | 'dark'

/** How a display is: as the worst of its devices, or without any. */
export type DisplayState = DeviceState | 'unpaired'

/** Milliseconds: two reports, and half of one for what is slow. */
const REPORT_LATE_MS = 2.5 * REPORT_MS

/** Milliseconds in which a device takes over a new playlist with all of its files. */
const TAKES_OVER_MS = 5 * 60_000

/** What the CMS knows of a device. */
export interface KnownDevice {
	/** ISO times. */
	pairedAt: string
	lastSeenAt: string | null
	report: Pick<KeptReport, 'version' | 'lastError'> | null
}

/** What there is to play, and from when a device counts as dark. */
export interface HealthRules {
	/** Undefined where nobody can tell. */
	current: { version: string; since: Date } | undefined
	darkAfterMinutes: number
}

/** How a device is at `now`. */
export function deviceState(
	device: KnownDevice,
	{ current, darkAfterMinutes }: HealthRules,
	now: Date,
): DeviceState {
	const silence = now.getTime() - new Date(device.lastSeenAt ?? device.pairedAt).getTime()
	if (silence > darkAfterMinutes * 60_000) return 'dark'
	if (!device.report || silence > REPORT_LATE_MS || device.report.lastError) return 'stale'
	if (!current || device.report.version === current.version) return 'playing'
	return now.getTime() - current.since.getTime() < TAKES_OVER_MS ? 'playing' : 'stale'
}

const worstFirst = ['dark', 'stale', 'playing'] as const

/** How a display is whose devices are so. */
export function displayState(states: readonly DeviceState[]): DisplayState {
	return worstFirst.find((state) => states.includes(state)) ?? 'unpaired'
}
