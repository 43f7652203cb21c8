/**
 * Start Bantin: CMS, publisher and site behind one port. Builds and fills what is not there yet.
 *
 *   npm start
 *   PORT=8080 BANTIN_DATA=/srv/bantin SITE_URL=https://tin.example.vn npm start
 *
 * Ctrl-C stops everything. Every setting is described in cms/env.ts and site/env.ts.
 */
import { checkMachine } from './start/checkMachine.ts'
import { StartError } from './start/startError.ts'

try {
	const { env } = await import('#cms/env.ts')
	await checkMachine(env.dataDir, env.port)
	// Only now: what it imports reads and makes files in the data folder.
	const { startBantin } = await import('./start/startBantin.ts')
	await startBantin()
} catch (error) {
	const isForPeople = error instanceof StartError || isSettingsError(error)
	console.error(isForPeople ? error.message : error)
	process.exit(1)
}

/** By name: the module of the settings itself fails to load when one is wrong. */
function isSettingsError(error: unknown): error is Error {
	return error instanceof Error && error.name === 'SettingsError'
}
