import type { Payload } from 'payload'
import type { Person } from '#cms/payload-types.ts'
import { contentHash } from './contentHash.ts'
import { mainPiece } from './latestPiece.ts'
import { writersOf, type ApprovalPolicy, type Piece } from './policy.ts'
import { situationOf } from './situationOf.ts'
import { isInReview, type State } from './states.ts'
import type { Action } from './steps.ts'
import { availableActions } from './transition.ts'

/** Where a piece stands, for one person. */
export interface WorkflowReport {
	state: State
	/** Readers have a text of this piece now, perhaps an older one. */
	published: boolean
	/** The hash of the content as it stands; send it back with `approve`. */
	seen: string
	/** Exactly what this person may do now. */
	actions: Action[]
	waitingFor?: { stage: State; who: string[]; since: string; due?: string }
}

/** Where the piece stands, and what the person may do about it. */
export async function reportOn(
	cms: Payload,
	policy: ApprovalPolicy,
	piece: Piece,
	person: Person,
): Promise<WorkflowReport> {
	const main = await mainPiece(cms, policy, piece.id)
	const situation = await situationOf(cms, piece, main ?? {}, person)
	// Somebody else's correction is not theirs to know of: they see what readers have.
	const visible = situation.hands.length === 0 && main ? main : piece
	const waitingFor = situation.hands.length > 0 ? await waitingForOf(cms, piece) : undefined
	return {
		state: visible.state,
		published: situation.isPublished,
		seen: contentHash(visible, policy.content),
		actions: availableActions(situation),
		...(waitingFor ? { waitingFor } : {}),
	}
}

async function waitingForOf(cms: Payload, piece: Piece): Promise<WorkflowReport['waitingFor']> {
	const since = piece.stateSince ?? piece.updatedAt
	if (piece.state === 'scheduled' && piece.publishAt) {
		return { stage: 'scheduled', who: [], since, due: piece.publishAt }
	}
	if (!isInReview(piece.state)) return undefined
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		limit: 50,
		sort: 'name',
		select: { name: true },
		where: {
			and: [{ 'roles.role': { equals: 'approver' } }, { id: { not_in: writersOf(piece) } }],
		},
	})
	return { stage: piece.state, who: docs.map(({ name }) => name), since }
}
