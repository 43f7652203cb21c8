import type { Device } from '#cms/payload-types.ts'
import type { KnownDevice } from './deviceState.ts'
import { parseKept, type KeptReport } from './keptReport.ts'

/** What the CMS knows of a device, from what is stored of it. */
export function toKnownDevice({
	pairedAt,
	createdAt,
	lastSeenAt,
	report,
}: Device): KnownDevice & { report: KeptReport | null } {
	return {
		pairedAt: pairedAt ?? createdAt,
		lastSeenAt: lastSeenAt ?? null,
		report: parseKept(report),
	}
}
