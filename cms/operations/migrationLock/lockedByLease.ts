import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** Milliseconds after which a holder that has not been heard of is taken for dead. */
const LEASE_MS = 30_000
const RENEW_MS = 5_000
const ASK_AGAIN_MS = 200

/** MongoDB's code for an id that is there already. */
const DUPLICATE = 11_000

/** What lies in the database while somebody holds the lock. */
interface Lease {
	_id: 'migrations'
	owner: string
	until: Date
}

/**
 * Do `work` while no other process that uses this MongoDB does the same.
 *
 * By the server's clock alone: those of several machines differ.
 */
export async function lockedByLease<Result>(
	{ connection }: Pick<MongooseAdapter, 'connection'>,
	work: () => Promise<Result>,
): Promise<Result> {
	const leases = connection.collection<Lease>('bantin-locks')
	const owner = randomUUID()
	const lease = { owner, until: { $add: ['$$NOW', LEASE_MS] } }
	const take = async (): Promise<boolean> => {
		try {
			await leases.insertOne({ _id: 'migrations', owner, until: new Date(0) })
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === DUPLICATE)) throw error
		}
		const taken = await leases.updateOne(
			{ _id: 'migrations', $expr: { $lt: ['$until', '$$NOW'] } },
			[{ $set: lease }],
		)
		return taken.modifiedCount === 1
	}
	while (!(await take())) await pause(ASK_AGAIN_MS)
	const renewing = setInterval(() => {
		// Missed once, it is tried again before the lease runs out.
		leases.updateOne({ _id: 'migrations', owner }, [{ $set: lease }]).catch(() => undefined)
	}, RENEW_MS)
	try {
		return await work()
	} finally {
		clearInterval(renewing)
		await leases.deleteOne({ _id: 'migrations', owner })
	}
}
