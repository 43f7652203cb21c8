import type { CollectionBeforeChangeHook } from 'payload'
import type { ApprovalPolicy, Piece } from './policy.ts'
import type { Uses } from './uses.ts'

/** Keep the list of what a piece uses in step with its content. */
export function keepUses(policy: Pick<ApprovalPolicy, 'uses'>): CollectionBeforeChangeHook<Piece> {
	return ({ data, originalDoc }) => {
		const { media, people } = policy.uses({ ...originalDoc, ...data })
		const uses: Uses = { media: [...new Set(media)], people: [...new Set(people)] }
		return Object.assign(data, { mediaUsed: uses.media, uses: JSON.stringify(uses) })
	}
}
