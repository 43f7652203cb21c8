import type { Payload } from 'payload'

/** Twice as long as a mail may take: whoever runs a job longer than this has died on the way. */
const ABANDONED_AFTER_MS = 2 * 60_000

/**
 * Let jobs be run again whose process ended in the middle of them.
 *
 * Payload leaves them as they are for ever. Another process may be at work on the same database,
 * so it is the time that tells, and not that this process has just begun.
 */
export async function putBackStuck(cms: Payload, now: Date): Promise<void> {
	const abandoned = new Date(now.getTime() - ABANDONED_AFTER_MS).toISOString()
	await cms.db.updateJobs({
		where: {
			and: [{ processing: { equals: true } }, { updatedAt: { less_than_equal: abandoned } }],
		},
		data: { processing: false, updatedAt: now.toISOString() },
		returning: false,
	})
}
