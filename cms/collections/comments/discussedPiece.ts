import type { Payload, PayloadRequest } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Person } from '#cms/payload-types.ts'
import { canReadDraft } from '#cms/workflow/canReadDraft.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { unknownPiece } from '#cms/workflow/unknownPiece.ts'
import { policyOf, type ApprovalPolicy, type Piece } from '#cms/workflow/policy.ts'

/** A piece, and the colleague who asks about it. */
export interface Discussed {
	policy: ApprovalPolicy
	piece: Piece
	user: Person
}

/**
 * The piece and who asks; refuses to know of it unless the person may read its draft.
 *
 * Everybody reads what is published, but what was said about it is for those who made it.
 */
export async function discussedPiece(
	req: PayloadRequest,
	collection: string,
	id: unknown,
): Promise<Discussed> {
	const { user } = req
	if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để xem trao đổi.')
	const policy = policyOf(collection)
	const piece = policy && (await loadPiece(req.payload, policy, id))
	if (!policy || !piece || !(await canReadDraft(req.payload, user, piece, new Date()))) {
		throw unknownPiece()
	}
	return { policy, piece, user }
}

async function loadPiece(cms: Payload, policy: ApprovalPolicy, id: unknown): Promise<Piece | null> {
	return typeof id === 'string' && id !== '' ? latestPiece(cms, policy, id) : null
}
