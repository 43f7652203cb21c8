import type { Payload } from 'payload'
import { whileMigrating } from '#cms/operations/migrationLock/whileMigrating.ts'
import { migrations } from '#cms/migrations/mongodb/migrations.ts'

/**
 * The embedded database below `dataDir`, or MongoDB where `databaseUrl` names one.
 *
 * Only the one that is wanted is loaded: the embedded database's code takes a second and a half.
 */
export async function databaseAt(dataDir: string, databaseUrl: string | undefined) {
	if (databaseUrl) {
		const { mongoDatabaseAt } = await import('./mongoDatabase.ts')
		return mongoDatabaseAt(databaseUrl)
	}
	const { embeddedDatabaseAt } = await import('./embeddedDatabase.ts')
	return embeddedDatabaseAt(dataDir)
}

/**
 * Bring the database up to date; one process after the other, and before anybody is answered.
 *
 * Not left to Payload, which does it only when `NODE_ENV` is `production` and lets several processes
 * do it at once.
 */
export async function migrateDatabase(cms: Payload, dataDir: string): Promise<void> {
	if (cms.db.name !== 'sqlite') {
		await whileMigrating(cms, dataDir, () => cms.db.migrate({ migrations }))
		return
	}
	const { migrateEmbedded, tuneEmbedded } = await import('./embeddedDatabase.ts')
	await whileMigrating(cms, dataDir, () => migrateEmbedded(cms))
	await tuneEmbedded(cms)
}

/** Let the embedded database count what it holds; MongoDB does so by itself. */
export async function tuneDatabase(cms: Payload): Promise<void> {
	if (cms.db.name !== 'sqlite') return
	const { tuneEmbedded } = await import('./embeddedDatabase.ts')
	await tuneEmbedded(cms)
}
