import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '#cms/collections/refusal.ts'
import { isTransient } from './isTransient.ts'

/** Until MongoDB's servers have chosen another one to lead, ten to fifteen seconds pass. */
const WITHIN_MS = 40_000
const FIRST_PAUSE_MS = 40
const LONGEST_PAUSE_MS = 1_000

/**
 * Do `work`, again when the database says that trying again is safe.
 *
 * On MongoDB two editors on one document, or a change of the leading server, end a transaction
 * that would succeed a moment later; Payload does not try again by itself.
 */
export async function retryTransient<Result>(work: () => Promise<Result>): Promise<Result> {
	const deadline = Date.now() + WITHIN_MS
	for (let attempt = 1; ; attempt++) {
		try {
			return await work()
		} catch (error) {
			if (!isTransient(error)) throw error
			if (Date.now() > deadline) throw tooLong(error)
			// Those who collided should not meet again.
			const pause = Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS)
			await wait(pause * (0.5 + Math.random() / 2))
		}
	}
}

function tooLong(cause: unknown): Refusal {
	const refusal = new Refusal('busy', 'Hệ thống đang bận. Hãy thử lại sau giây lát.')
	// Not as its cause: whoever began something larger would try for as long again.
	refusal.stack = cause instanceof Error ? cause.stack : undefined
	return refusal
}
