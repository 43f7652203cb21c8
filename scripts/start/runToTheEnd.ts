import { checkMachine } from './checkMachine.ts'
import { StartError } from './startError.ts'

/** Whether the admin is built once, or compiled as its sources change. */
export type Mode = 'production' | 'development'

/** Run everything until a signal ends it; a reason that a person can mend is printed as one sentence. */
export async function runToTheEnd(mode: Mode): Promise<void> {
	try {
		const { env } = await import('#cms/env.ts')
		await checkMachine(env.dataDir, env.port)
		// Only now: what it imports reads and makes files in the data folder.
		const { startBantin } = await import('./startBantin.ts')
		await startBantin(mode)
	} catch (error) {
		const isForPeople = error instanceof StartError || isSettingsError(error)
		console.error(isForPeople ? error.message : error)
		process.exit(1)
	}
}

/** By name: the module of the settings itself fails to load when one is wrong. */
function isSettingsError(error: unknown): error is Error {
	return error instanceof Error && error.name === 'SettingsError'
}
