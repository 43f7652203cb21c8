import { startMongod } from './mongod.ts'

/** Vitest's global set-up: with `BANTIN_TEST_DATABASE=mongodb`, a real `mongod` for all test files. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
	if (process.env.BANTIN_TEST_DATABASE !== 'mongodb' || process.env.MONGODB_URL) return undefined
	const { url, stop } = await startMongod()
	process.env.MONGODB_URL = url
	return stop
}
