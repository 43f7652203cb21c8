import { setTimeout as pause } from 'node:timers/promises'

const ASK_AGAIN_MS = 50
/** Far above any promise the product makes: promises are kept in benchmarks, tests only must end. */
const GIVE_UP_MS = 30_000

/** Resolves once `question` answers true; rejects with `what` when it never does. */
export async function until(what: string, question: () => Promise<boolean>): Promise<void> {
	const start = performance.now()
	while (!(await question())) {
		if (performance.now() - start > GIVE_UP_MS) throw new Error(`It never came true that ${what}`)
		await pause(ASK_AGAIN_MS)
	}
}
