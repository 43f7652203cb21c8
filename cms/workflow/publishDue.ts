import type { Payload } from 'payload'
import { capital } from './capital.ts'
import { contentHash } from './contentHash.ts'
import { takeDue } from './takeDue.ts'
import { whyLate } from './whyLate.ts'
import { wordingOf } from './wording.ts'

/**
 * Publish what was approved for a time that has come; answers with the ids.
 *
 * A piece whose text is not the approved one goes back to its writers instead of to readers. What
 * comes more than two minutes late, because the machine was off, says so in the history.
 */
export function publishDue(cms: Payload, now: Date): Promise<string[]> {
	return takeDue(cms, { state: 'scheduled', time: 'publishAt' }, now, ({ policy, piece }) => {
		const isApproved = contentHash(piece, policy.content) === piece.approvedHash
		if (!isApproved) {
			return {
				state: 'draft',
				action: 'return',
				comment: `${capital(wordingOf(policy.collection).noun)} đã thay đổi sau khi duyệt nên không được xuất bản.`,
			}
		}
		const late = whyLate(piece.publishAt, now)
		return { state: 'published', action: late ? 'publishLate' : 'publish', comment: late }
	})
}
