import type { Payload } from 'payload'

/** Take a waiting job, so that no other process runs it at the same time; false when it is taken. */
export async function claimJob(cms: Payload, id: string, now: Date): Promise<boolean> {
	const claimed: unknown = await cms.db.updateOne({
		collection: 'payload-jobs',
		where: { and: [{ id: { equals: id } }, { processing: { equals: false } }] },
		data: { processing: true, updatedAt: now.toISOString() },
		options: { atomic: true },
	})
	return Boolean(claimed)
}
