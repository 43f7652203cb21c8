import type { Payload } from 'payload'
import { takeDue } from './takeDue.ts'

/**
 * Take from readers what was to stay until a time that has come; answers with the ids.
 *
 * Readers lose it at that minute anyway, for the edition looks at the clock; this makes its state
 * say so.
 */
export function expireDue(cms: Payload, now: Date): Promise<string[]> {
	return takeDue(cms, { state: 'published', time: 'expireAt' }, now, () => ({
		state: 'withdrawn',
		action: 'expire',
		comment: 'Đã đến giờ hết hạn.',
	}))
}
