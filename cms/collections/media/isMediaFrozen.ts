import type { Payload } from 'payload'
import { policiesInForce, type ApprovalPolicy } from '#cms/workflow/policy.ts'

/** States in which a piece waits for somebody else's eyes, and its pictures with it. */
const HELD_STATES = ['unitReview', 'boardReview', 'approved', 'scheduled']

/**
 * Whether a piece that is published or in review uses any of these media documents.
 *
 * What was approved is what readers get: neither the file nor its caption may change behind the
 * approval's back.
 */
export async function isMediaFrozen(cms: Payload, ids: string[]): Promise<boolean> {
	if (ids.length === 0) return false
	const uses = await Promise.all(policiesInForce().map((policy) => isHeldBy(cms, policy, ids)))
	return uses.includes(true)
}

async function isHeldBy(
	cms: Payload,
	{ collection }: ApprovalPolicy,
	ids: string[],
): Promise<boolean> {
	const published = await cms.count({
		collection,
		where: { and: [{ mediaUsed: { in: ids } }, { _status: { equals: 'published' } }] },
		overrideAccess: true,
	})
	if (published.totalDocs > 0) return true
	const held = await cms.countVersions({
		collection,
		where: {
			and: [
				{ latest: { equals: true } },
				{ 'version.mediaUsed': { in: ids } },
				{ 'version.state': { in: HELD_STATES } },
			],
		},
		overrideAccess: true,
	})
	return held.totalDocs > 0
}
