import { Refusal } from '#cms/collections/refusal.ts'

/**
 * Another process has taken the place in the chain; the whole step is to be tried again.
 *
 * A person sees it only when every further try was in vain, or where nobody tries again.
 */
export class ChainCollision extends Refusal {
	constructor(cause: unknown) {
		super('busy', 'Hệ thống đang bận. Hãy thử lại sau giây lát.')
		this.cause = cause
	}
}
