import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '#cms/collections/refusal.ts'
import { ChainCollision } from '#cms/history/chainCollision.ts'

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

function isTransient(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false
	if (error instanceof ChainCollision) return true
	if (hasLabels(error) && error.hasErrorLabel('TransientTransactionError') === true) return true
	return 'cause' in error && isTransient(error.cause)
}

/** Whether this is an error of MongoDB's driver, which alone says so by labels. */
function hasLabels(error: object): error is { hasErrorLabel: (label: string) => unknown } {
	return 'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function'
}
