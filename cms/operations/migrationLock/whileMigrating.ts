import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { lockedByFile } from './lockedByFile.ts'
import { lockedByLease } from './lockedByLease.ts'

/**
 * Do `work` while no other process on the same database does it; whoever comes second waits.
 *
 * Several CMS processes start at once after an upgrade, and each would bring the database up to date.
 */
export function whileMigrating<Result>(
	cms: Payload,
	dataDir: string,
	work: () => Promise<Result>,
): Promise<Result> {
	if (cms.db.name === 'sqlite') return lockedByFile(dataDir, work)
	// Payload's type tells of any database; the other one is MongoDB.
	return lockedByLease(cms.db as unknown as MongooseAdapter, work)
}
