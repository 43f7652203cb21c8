import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { parseApprovals } from './approvals.ts'
import { capital } from './capital.ts'
import { isClaimed } from './claim.ts'
import { contentHash } from './contentHash.ts'
import { handsOf } from './handsOf.ts'
import { latestPiece } from './latestPiece.ts'
import { writersOf, type ApprovalPolicy, type Piece } from './policy.ts'
import { isInReview } from './states.ts'
import type { Hands } from './steps.ts'
import { stepIn } from './stepContext.ts'
import { whyNotEdit } from './whyNotEdit.ts'
import { wordingOf } from './wording.ts'

/**
 * The last line of defence: what a write makes of a piece's state, for every way to write.
 *
 * It runs for REST, the Local API, bulk edits, copies and restored versions alike, with and
 * without a person; only a step may publish, and only with the text it was decided for.
 */
export function keepState(policy: ApprovalPolicy): CollectionBeforeChangeHook<Piece> {
	const { noun } = wordingOf(policy.collection)
	return async ({ data, originalDoc, operation, req, context }) => {
		const step = stepIn(context, policy.collection, operation === 'create' ? null : originalDoc?.id)
		if (step) {
			if (
				step.hash !== null &&
				step.hash !== contentHash({ ...originalDoc, ...data }, policy.content)
			) {
				throw new Refusal(
					'stale',
					`${capital(noun)} vừa được sửa. Hãy tải lại để đọc bản mới rồi quyết định.`,
				)
			}
			return Object.assign(data, step.set)
		}
		if (context.isRestoringVersion) data._status = 'draft'
		if (data._status === 'published') {
			throw new Refusal('forbidden', `${capital(noun)} chỉ được xuất bản qua các bước duyệt.`)
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
		releasedAt: null,
		formerSlugs: [],
	}
}

async function editedPiece(
	policy: ApprovalPolicy,
	original: Piece,
	data: Partial<Piece>,
	req: PayloadRequest,
): Promise<Partial<Piece>> {
	const { noun } = wordingOf(policy.collection)
	// What Payload read when the write began may be older than a step that was taken meanwhile.
	const { payload, transactionID } = req
	const current = (await latestPiece(payload, policy, original.id, transactionID)) ?? original
	const kept = workflowOf(current)
	const before = contentHash(original, policy.content)
	// Two saves of one person may overlap, since the newer one holds all of the older; two people's not.
	const isOwnSave = !req.user || idOf(current.lastEditedBy) === req.user.id
	if (!isOwnSave && before !== contentHash(current, policy.content)) throw overtaken(noun)
	if (before === contentHash({ ...original, ...data }, policy.content)) return kept
	if (current.state !== original.state || current.releasedAt !== original.releasedAt) {
		throw overtaken(noun)
	}
	if (isClaimed(current, new Date())) {
		throw new Refusal('stale', `Có người đang duyệt ${noun} này. Hãy tải lại trang sau giây lát.`)
	}
	const refusal = whyNotEdit(current.state, await handsIn(req, current), noun)
	if (refusal) throw new Refusal(refusal.reason, refusal.message)
	const editor = req.user?.id ?? idOf(current.lastEditedBy)
	const edited = {
		...kept,
		lastEditedBy: editor,
		writers: writersOf({ ...current, lastEditedBy: editor }).join(' '),
	}
	if (current.state === 'draft') return edited
	// What was approved at this stage was another text.
	if (isInReview(current.state)) return { ...edited, approvals: earlierThan(current) }
	return {
		...edited,
		state: 'draft',
		stateSince: new Date().toISOString(),
		approvedHash: null,
		approvals: null,
	}
}

function overtaken(noun: string): Refusal {
	return new Refusal(
		'stale',
		`Có người vừa xử lý ${noun} này. Hãy chép lại phần đang sửa rồi tải lại trang.`,
	)
}

/** A write without a person comes from the machine itself, which the guards have let through. */
async function handsIn(req: PayloadRequest, piece: Piece): Promise<readonly Hands[]> {
	if (!req.user) return ['writers']
	const hands = await handsOf(req.payload, req.user, piece, new Date())
	return hands.map((hand) => hand.hands)
}

/** The approvals of stages that the piece has passed; the board answers for what it changes there. */
function earlierThan({ approvals, state }: Piece): string {
	return JSON.stringify(parseApprovals(approvals).filter(({ stage }) => stage !== state))
}

const cleared = {
	writers: '',
	approvedHash: null,
	approvals: null,
	returned: null,
	unrecorded: null,
	claim: null,
}

/** The workflow's fields as they were: restoring a version would empty those a person may not write. */
function workflowOf(piece: Piece): Partial<Piece> {
	return {
		state: piece.state,
		stateSince: piece.stateSince ?? null,
		owner: idOf(piece.owner),
		lastEditedBy: idOf(piece.lastEditedBy),
		writers: piece.writers ?? '',
		approvedHash: piece.approvedHash ?? null,
		publishedAt: piece.publishedAt ?? null,
		formerSlugs: piece.formerSlugs ?? [],
		approvals: piece.approvals ?? null,
		returned: piece.returned ?? null,
		claim: piece.claim ?? null,
		releasedAt: piece.releasedAt ?? null,
	}
}
