import type { Payload } from 'payload'
import { contentHash } from './contentHash.ts'
import { changedFields } from './difference/changedFields.ts'
import type { ApprovalPolicy, Piece } from './policy.ts'

/**
 * What changed in a piece since its last line of history, in words; undefined when nothing did.
 *
 * Whoever looks for what was approved finds beside every step how its text differs from the one
 * before: a return and the answer to it, a correction, an approver's own hand.
 */
export async function changesSinceLastStep(
	cms: Payload,
	policy: ApprovalPolicy,
	piece: Piece,
): Promise<string | undefined> {
	const { docs: lines } = await cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		limit: 1,
		pagination: false,
		sort: '-seq',
		select: { at: true, action: true, contentHash: true },
		where: {
			and: [{ document: { equals: piece.id } }, { documentType: { equals: policy.collection } }],
		},
	})
	const [line] = lines
	if (
		!line ||
		line.action === 'create' ||
		line.contentHash === contentHash(piece, policy.content)
	) {
		return undefined
	}
	const before = await textAt(cms, policy, piece.id, line.at)
	if (!before) return undefined
	return (await changedFields(cms, policy, before, piece)) || undefined
}

/** The newest text the piece had at a time. */
async function textAt(
	cms: Payload,
	{ collection }: ApprovalPolicy,
	id: string,
	time: string,
): Promise<object | undefined> {
	const { docs } = await cms.findVersions({
		collection,
		overrideAccess: true,
		depth: 0,
		limit: 1,
		pagination: false,
		sort: '-updatedAt',
		where: {
			and: [{ parent: { equals: id } }, { 'version.updatedAt': { less_than_equal: time } }],
		},
	})
	return docs[0]?.version
}
