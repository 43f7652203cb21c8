import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { refuseOvertaken } from '#cms/collections/notices/refuseOvertaken.ts'
import { beginBeforeWork } from './beginBeforeWork.ts'

/** MongoDB at `url`. */
export function mongoDatabaseAt(url: string) {
	return refuseOvertaken(
		beginBeforeWork(
			mongooseAdapter({
				url,
				transactionOptions: {},
				// Without it mongoose builds indexes behind the first write, whose transaction then fails.
				ensureIndexes: true,
			}),
		),
	)
}
