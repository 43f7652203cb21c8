import type { Payload } from 'payload'

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
 * Bring the embedded database up to date.
 *
 * Payload does it by itself only when `NODE_ENV` is `production`; tests and `dev` need it as well.
 */
export async function migrateDatabase(cms: Payload): Promise<void> {
	if (cms.db.name !== 'sqlite') return
	const { migrateEmbedded, tuneEmbedded } = await import('./embeddedDatabase.ts')
	if (process.env.NODE_ENV !== 'production') await migrateEmbedded(cms)
	await tuneEmbedded(cms)
}

/** Let the embedded database count what it holds; MongoDB does so by itself. */
export async function tuneDatabase(cms: Payload): Promise<void> {
	if (cms.db.name !== 'sqlite') return
	const { tuneEmbedded } = await import('./embeddedDatabase.ts')
	await tuneEmbedded(cms)
}
