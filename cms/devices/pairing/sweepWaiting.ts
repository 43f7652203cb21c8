import type { Payload } from 'payload'

/** Forget the devices whose code has run out before anybody entered it. */
export async function sweepWaiting(cms: Payload, now: Date): Promise<void> {
	await cms.db.deleteMany({
		collection: 'devices',
		where: {
			and: [{ code: { exists: true } }, { codeExpiresAt: { less_than: now.toISOString() } }],
		},
	})
}
