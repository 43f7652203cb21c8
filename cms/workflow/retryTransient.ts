import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '#cms/collections/refusal.ts'
import { isTransient } from './isTransient.ts'

const TRIES = 6
const FIRST_PAUSE_MS = 40

/**
 * Do `work`, again when the database says that trying again is safe.
 *
 * On MongoDB two editors on one document, or a change of the leading server, end a transaction
 * that would succeed a moment later; Payload does not try again by itself.
 */
export async function retryTransient<Result>(work: () => Promise<Result>): Promise<Result> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work()
		} catch (error) {
			if (!isTransient(error)) throw error
			if (attempt === TRIES) {
				throw new Refusal('busy', 'Hệ thống đang bận. Hãy thử lại sau giây lát.')
			}
			// Those who collided should not meet again.
			await wait(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random() / 2))
		}
	}
}
