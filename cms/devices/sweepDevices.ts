import type { Payload } from 'payload'
import { sweepWaiting } from './pairing/sweepWaiting.ts'

const DAY_MS = 24 * 3_600_000

/** What displays have played is kept for a year and a little more. */
const PLAYS_MS = 400 * DAY_MS

/** Who took a display from a device is in the history. */
const REVOKED_MS = 30 * DAY_MS

/** Forget old plays, devices that have long been revoked, and those nobody paired. */
export async function sweepDevices(cms: Payload, now: Date): Promise<void> {
	const before = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString()
	await sweepWaiting(cms, now)
	await cms.db.deleteMany({
		collection: 'plays',
		where: { hour: { less_than: before(PLAYS_MS) } },
	})
	await cms.db.deleteMany({
		collection: 'devices',
		where: { revokedAt: { less_than: before(REVOKED_MS) } },
	})
	// Its display is gone.
	await cms.db.deleteMany({
		collection: 'devices',
		where: { and: [{ code: { exists: false } }, { display: { exists: false } }] },
	})
}
