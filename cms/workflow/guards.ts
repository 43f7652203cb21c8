import type {
	CollectionAfterChangeHook,
	CollectionAfterDeleteHook,
	CollectionBeforeDeleteHook,
	CollectionBeforeOperationHook,
	PayloadRequest,
} from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { hasRole } from '#cms/collections/people/roles.ts'
import { recordStep } from '#cms/history/recordStep.ts'
import { changedFields } from './difference/changedFields.ts'
import { capital } from './capital.ts'
import { parseApprovals } from './approvals.ts'
import { latestPiece } from './latestPiece.ts'
import type { ApprovalPolicy, Piece } from './policy.ts'
import { tellAfterStep } from './reminders/tellAfterStep.ts'
import { isApproved, isInReview } from './states.ts'
import { stepIn } from './stepContext.ts'
import { wordingOf } from './wording.ts'

const publishingArguments = [
	'publishAllLocales',
	'unpublishAllLocales',
	'publishSpecificLocale',
] as const

/**
 * Every write is a draft, whoever makes it and through whichever door, unless it is a step.
 *
 * Left alone, Payload publishes on `_status`, edits the published text when `draft` is missing,
 * publishes copies, and lets a restored version replace what readers have.
 */
export const refuseOtherDoors: CollectionBeforeOperationHook = ({
	args,
	operation,
	collection,
	req,
}) => {
	if (operation === 'restoreVersion') {
		if (!('draft' in args) || args.draft !== true) throw forbidden(collection.slug)
		return args
	}
	if (operation !== 'create' && operation !== 'update') return args
	const id = 'id' in args ? args.id : undefined
	if (stepIn(req.context, collection.slug, id)) return args
	const given: object = typeof args.data === 'object' && args.data !== null ? args.data : {}
	if ('_status' in given && given._status === 'published') throw forbidden(collection.slug)
	if ('deletedAt' in given && given.deletedAt) throw forbidden(collection.slug)
	if (publishingArguments.some((name) => Reflect.get(args, name))) throw forbidden(collection.slug)
	const { _status, deletedAt: _deletedAt, ...data } = given as Record<string, unknown>
	return { ...args, data, draft: true }
}

/** A piece that readers once had stays, and one that is being decided on stays until then. */
export function refuseRecordLoss(policy: ApprovalPolicy): CollectionBeforeDeleteHook {
	const { noun } = wordingOf(policy.collection)
	return async ({ id, req }) => {
		const piece = await latestPiece(req.payload, policy, String(id), req.transactionID)
		if (!piece) return
		if (piece.publishedAt) {
			throw new Refusal(
				'wrongState',
				`${capital(noun)} đã từng xuất bản thì không xóa được. Hãy rút hoặc gỡ vĩnh viễn.`,
			)
		}
		const isBeingDecided = isInReview(piece.state) || isApproved(piece.state)
		if (isBeingDecided && req.user && !hasRole(req.user, 'administrator')) {
			throw new Refusal(
				'wrongState',
				`${capital(noun)} đang trong quá trình duyệt nên chưa xóa được.`,
			)
		}
	}
}

/** A draft that is gone leaves a line in the history. */
export function forgetPiece(policy: ApprovalPolicy): CollectionAfterDeleteHook<Piece> {
	return async ({ doc, req }) => {
		await recordStep(req.payload, {
			policy,
			piece: doc,
			action: 'delete',
			person: req.user,
			from: doc.state,
			to: null,
			at: new Date(),
			transactionID: req.transactionID,
		})
	}
}

/** An edit that reopens a piece, or changes what was approved, is a step and recorded like one. */
export function rememberImplicitSteps(policy: ApprovalPolicy): CollectionAfterChangeHook<Piece> {
	return async ({ doc, previousDoc, operation, req, context }) => {
		if (stepIn(context, policy.collection, doc.id)) return doc
		const before: Piece | undefined = operation === 'create' ? undefined : previousDoc
		// A draft that is edited stays one: most writes are an autosave and end here.
		if (before?.state === 'draft') return doc
		const after = await wholePiece(policy, doc, req)
		const edit = editOf(before, after)
		if (!edit) return doc
		await recordStep(req.payload, {
			policy,
			piece: after,
			person: req.user,
			from: before?.state ?? null,
			to: after.state,
			at: new Date(),
			transactionID: req.transactionID,
			changes: before && (await changedFields(req.payload, policy, before, after)),
			...edit,
		})
		if (before && isApproved(before.state)) {
			const { state: from } = before
			const told = {
				policy,
				piece: after,
				from,
				to: after.state,
				person: req.user,
				now: new Date(),
			}
			void tellAfterStep(req.payload, { ...told, ...edit })
		}
		return doc
	}
}

/** The hook is given what the request asked to get back; who wrote and who approved is never in it. */
async function wholePiece(
	policy: ApprovalPolicy,
	doc: Piece,
	{ payload, transactionID }: PayloadRequest,
): Promise<Piece> {
	return (await latestPiece(payload, policy, doc.id, transactionID)) ?? doc
}

/** What an edit did to a piece that the history must tell; undefined for work on a draft. */
function editOf(
	before: Piece | undefined,
	after: Piece,
): { action: string; comment?: string } | undefined {
	if (!before) return { action: 'create' }
	if (before.state !== after.state) {
		if (!isApproved(before.state)) return { action: 'revise' }
		const action = before.state === 'scheduled' ? 'cancelSchedule' : 'revise'
		return { action, comment: 'Nội dung đã sửa sau khi duyệt nên phải duyệt lại.' }
	}
	if (!isInReview(after.state)) return undefined
	const isVoid = parseApprovals(before.approvals).length > parseApprovals(after.approvals).length
	if (!isVoid && before.writers === after.writers) return undefined
	return {
		action: 'edited',
		...(isVoid ? { comment: 'Những phê duyệt đã có ở bước này không còn hiệu lực.' } : {}),
	}
}

function forbidden(collection: string): Refusal {
	const { noun, comesOut } = wordingOf(collection)
	return new Refusal(
		'forbidden',
		`${capital(noun)} chỉ ${comesOut} qua các bước duyệt, không xuất bản hay gỡ trực tiếp được.`,
	)
}
