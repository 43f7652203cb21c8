import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '#cms/collections/refusal.ts'

const TRIES = 40
const PAUSE_MS = 25

/** Somebody else is taking a step of the same piece at this moment. */
export class Disturbed extends Error {
	override readonly name = 'Disturbed'
}

/**
 * Do `work`, again while somebody else is at the same piece; then it looks at what they left.
 *
 * Of twenty people who approve at once, each is heard in turn: those who come too late are told so
 * by the rules, not by chance.
 */
export async function untilUndisturbed<Result>(work: () => Promise<Result>): Promise<Result> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work()
		} catch (error) {
			if (!(error instanceof Disturbed)) throw error
			if (attempt === TRIES) {
				throw new Refusal('busy', 'Nhiều người đang xử lý nội dung này. Hãy thử lại sau giây lát.')
			}
			await wait(PAUSE_MS * (1 + Math.random() * Math.min(attempt, 8)))
		}
	}
}
