import { setTimeout as pause } from 'node:timers/promises'

const ASK_AGAIN_MS = 200
/** Parts die and come back meanwhile, on a machine that may have other work. */
const GIVE_UP_MS = 240_000

/** Resolves once `question` answers true; rejects with `what` when it never does. */
export async function untilAtLast(what: string, question: () => Promise<boolean>): Promise<void> {
	const deadline = performance.now() + GIVE_UP_MS
	while (!(await question())) {
		if (performance.now() > deadline) throw new Error(`It never came true that ${what}`)
		await pause(ASK_AGAIN_MS)
	}
}
