import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { refuseOvertaken } from '#cms/collections/notices/refuseOvertaken.ts'
import { beginBeforeWork } from './beginBeforeWork.ts'
import { makeIndexes } from './mongo/makeIndexes.ts'
import { rideOutFailover } from './mongo/rideOutFailover.ts'

/** What is acknowledged is held by most of the servers, whatever the address says. */
const writeConcern = { w: 'majority' } as const

/** A look for a server that leads; whoever finds none looks again, so that an answer takes a minute at most. */
const LOOK_FOR_MS = 15_000

/** MongoDB at `url`. */
export function mongoDatabaseAt(url: string) {
	return rideOutFailover(
		refuseOvertaken(
			beginBeforeWork(
				mongooseAdapter({
					url,
					connectOptions: {
						writeConcern,
						retryReads: true,
						retryWrites: true,
						serverSelectionTimeoutMS: LOOK_FOR_MS,
					},
					transactionOptions: { writeConcern },
					// Without it mongoose builds indexes behind the first write, whose transaction then fails.
					ensureIndexes: true,
					afterOpenConnection: makeIndexes,
					// A second sort key behind the one asked for: the last of a chain would be found by sorting
					// all of it. Lists that people leaf through have one, see `keepWithinLimits`.
					disableFallbackSort: true,
				}),
			),
		),
	)
}
