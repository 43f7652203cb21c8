import type { Payload } from 'payload'
import { toKeptText } from '#cms/devices/health/keptReport.ts'
import { recordPlays } from '#cms/devices/plays/recordPlays.ts'
import { recordReceipts } from '#cms/devices/receipts/recordReceipts.ts'
import type { Device } from '#cms/payload-types.ts'
import type { Report } from '#shared/displays/report.ts'

/** Who reports. */
export interface Reporting {
	device: Pick<Device, 'id'>
	display: string
}

/**
 * Keep what a device tells: that it is there, how it is, what it has played, which notices came on.
 *
 * The same report twice changes nothing the second time but the moment it was last seen.
 */
export async function takeReport(
	cms: Payload,
	{ device, display }: Reporting,
	report: Report,
	now: Date,
): Promise<{ accepted: number }> {
	await recordPlays(cms, display, report.plays, now)
	await recordReceipts(cms, display, report.receipts, now)
	await cms.db.updateOne({
		collection: 'devices',
		id: device.id,
		data: { lastSeenAt: now.toISOString(), report: toKeptText(report) },
		returning: false,
	})
	return { accepted: report.plays.length }
}
