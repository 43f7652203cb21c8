/**
 * Start the CMS with the server, so that the database is migrated before the first request and the
 * clock publishes what is due even when nobody logs in.
 */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME !== 'nodejs') return
	const { startCms } = await import('#cms/startCms.ts')
	await startCms()
}
