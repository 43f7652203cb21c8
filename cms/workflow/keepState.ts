import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { isClaimed } from './claim.ts'
import { contentHash } from './contentHash.ts'
import { handsOf } from './handsOf.ts'
import { writersOf, type ApprovalPolicy, type Piece } from './policy.ts'
import { isInReview } from './states.ts'
import { stepIn } from './stepContext.ts'
import { whyNotEdit } from './whyNotEdit.ts'

/**
 * The last line of defence: what a write makes of a piece's state, for every way to write.
 *
 * It runs for REST, the Local API, bulk edits, copies and restored versions alike, with and
 * without a person; only a step may publish, and only with the text it was decided for.
 */
export function keepState(policy: ApprovalPolicy): CollectionBeforeChangeHook<Piece> {
	return async ({ data, originalDoc, operation, req, context }) => {
		const step = stepIn(context, policy.collection, operation === 'create' ? null : originalDoc?.id)
		if (step) {
			if (
				step.hash !== null &&
				step.hash !== contentHash({ ...originalDoc, ...data }, policy.content)
			) {
				throw new Refusal('stale', 'Bài vừa được sửa. Hãy tải lại để đọc bản mới rồi quyết định.')
			}
			return Object.assign(data, step.set)
		}
		if (context.isRestoringVersion) data._status = 'draft'
		if (data._status === 'published') {
			throw new Refusal('forbidden', 'Bài chỉ được xuất bản qua các bước duyệt.')
		}
		if (operation === 'create') return Object.assign(data, newPiece(data, req))
		if (!originalDoc) throw new Error('Payload changed a piece without saying what it was before')
		return Object.assign(data, await editedPiece(policy, originalDoc, data, req))
	}
}

function newPiece(data: Partial<Piece>, req: PayloadRequest): Partial<Piece> {
	const owner = req.user?.id ?? idOf(data.owner)
	return {
		state: 'draft',
		stateSince: new Date().toISOString(),
		owner,
		lastEditedBy: owner,
		...cleared,
		publishedAt: null,
		formerSlugs: [],
		...{ releasedAt: null },
	}
}

async function editedPiece(
	policy: ApprovalPolicy,
	original: Piece,
	data: Partial<Piece>,
	req: PayloadRequest,
): Promise<Partial<Piece>> {
	const kept = workflowOf(original)
	const before = contentHash(original, policy.content)
	if (before === contentHash({ ...original, ...data }, policy.content)) return kept
	if (isClaimed(original, new Date())) {
		throw new Refusal('stale', 'Có người đang duyệt bài này. Hãy tải lại trang sau giây lát.')
	}
	const hands = req.user ? await handsOf(req.payload, req.user, original) : (['writers'] as const)
	const refusal = whyNotEdit(original.state, hands)
	if (refusal) throw new Refusal(refusal.reason, refusal.message)
	const editor = req.user?.id ?? idOf(original.lastEditedBy)
	const edited = {
		...kept,
		lastEditedBy: editor,
		writers: writersOf({ ...original, lastEditedBy: editor }).join(' '),
	}
	if (original.state === 'draft' || isInReview(original.state)) return edited
	return { ...edited, state: 'draft', stateSince: new Date().toISOString(), approvedHash: null }
}

const cleared = { writers: '', approvedHash: null, claim: null }

/** The workflow's fields as they were: restoring a version would empty those a person may not write. */
function workflowOf(piece: Piece): Partial<Piece> & { releasedAt: unknown } {
	return {
		state: piece.state,
		stateSince: piece.stateSince ?? null,
		owner: idOf(piece.owner),
		lastEditedBy: idOf(piece.lastEditedBy),
		writers: piece.writers ?? '',
		approvedHash: piece.approvedHash ?? null,
		publishedAt: piece.publishedAt ?? null,
		formerSlugs: piece.formerSlugs ?? [],
		claim: piece.claim ?? null,
		releasedAt: Reflect.get(piece, 'releasedAt') ?? null,
	}
}
