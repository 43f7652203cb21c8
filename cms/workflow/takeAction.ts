import type { CollectionSlug, Payload } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Person } from '#cms/payload-types.ts'
import { requestWake } from '#cms/publishing/requestWake.ts'
import type { Approval } from './approvals.ts'
import { contentHash } from './contentHash.ts'
import type { Hand } from './handsOf.ts'
import { latestPiece, mainPiece } from './latestPiece.ts'
import { policyOf, type ApprovalPolicy, type Piece } from './policy.ts'
import { reportOn, type WorkflowReport } from './reportOn.ts'
import { tellAfterStep } from './reminders/tellAfterStep.ts'
import { retryTransient } from './retryTransient.ts'
import { approvalBy, handFor, situationOf } from './situationOf.ts'
import { stateAfter } from './stateAfter.ts'
import { isInReview, type State } from './states.ts'
import { steps, type Action } from './steps.ts'
import { capital } from './capital.ts'
import { transition } from './transition.ts'
import { unknownPiece } from './unknownPiece.ts'
import { untilUndisturbed } from './untilUndisturbed.ts'
import { wordingOf } from './wording.ts'
import { writeStep, type DecidedStep } from './writeStep.ts'

/** What a person asks of the workflow. */
export interface ActionRequest {
	collection: CollectionSlug
	id: string
	action: Action
	user: Person
	/** The hash of the text the person has read; `approve` needs it. */
	seen?: string | undefined
	comment?: string | undefined
	/** ISO time, for `schedule`. */
	at?: string | undefined
}

/**
 * Take a step in a piece's workflow on behalf of a person; throws `Refusal` when they may not.
 *
 * Every way to move a piece (button, API, script) goes through here. Readers keep the text they
 * have until a step publishes or withdraws.
 */
export async function takeAction(
	cms: Payload,
	request: ActionRequest,
	now: Date = new Date(),
): Promise<WorkflowReport> {
	const policy = policyOf(request.collection)
	if (!policy) throw unknownPiece()
	const step = await untilUndisturbed(() =>
		retryTransient(() => takeOnce(cms, policy, request, now)),
	)
	requestWake(cms, policy.collection, [request.id])
	void tellAfterStep(cms, { ...step, from: step.piece.state, to: step.state })
	const piece = await latestPiece(cms, policy, request.id)
	if (!piece) throw unknownPiece()
	return reportOn(cms, policy, piece, request.user, now)
}

async function takeOnce(
	cms: Payload,
	policy: ApprovalPolicy,
	request: ActionRequest,
	now: Date,
): Promise<DecidedStep> {
	const [piece, main] = await Promise.all([
		latestPiece(cms, policy, request.id),
		mainPiece(cms, policy, request.id),
	])
	if (!piece || !main) throw unknownPiece()
	const { action, user, seen, comment } = request
	const wording = wordingOf(policy.collection)
	const standing = await situationOf(cms, policy, { piece, main }, user, now)
	const result = transition(standing.situation, action, wording)
	if (!result.ok) throw new Refusal(result.reason, result.message)
	const hash = contentHash(piece, policy.content)
	const step = steps[action]
	if (step.needsOtherEyes && !seen) {
		throw new Refusal('invalid', 'Thiếu “seen”: phải cho biết bản đã đọc trước khi duyệt.')
	}
	if (seen && seen !== hash) {
		throw new Refusal(
			'stale',
			`${capital(wording.noun)} đã thay đổi từ lúc bạn đọc. Hãy tải lại rồi quyết định.`,
		)
	}
	if (step.needsComment && !comment?.trim()) {
		throw new Refusal('commentRequired', `Hãy ghi lý do để ${wording.maker} biết cần làm gì.`)
	}
	const times = timesOf(request, piece, now)
	const state = stateAfter(standing.rules, result.state, { ...piece, ...times }, now)
	if (readersWait.includes(state)) await requireComplete(cms, policy, { ...piece, ...times }, now)
	const of = handFor(standing.hands, action, piece, standing.approvals)?.of
	const decided: DecidedStep = {
		policy,
		piece,
		main,
		hash,
		state,
		times,
		action,
		person: user,
		onBehalfOf: of && of.id !== user.id ? of : undefined,
		approvals: approvalsAfter(standing.approvals, { request, piece, of, hash, now }),
		comment: comment?.trim() || undefined,
		now,
	}
	await writeStep(cms, decided)
	return decided
}

interface Given {
	request: ActionRequest
	piece: Piece
	of: Hand['of'] | undefined
	hash: string
	now: Date
}

/** An approval is added to those given before; any other step begins anew. */
function approvalsAfter(
	approvals: readonly Approval[],
	{ request: { action, user }, piece, of, hash, now }: Given,
): Approval[] {
	if (action !== 'approve' || !isInReview(piece.state)) return []
	return [
		...approvals,
		approvalBy(user, of ?? { id: user.id, name: user.name }, piece.state, hash, now),
	]
}

/** States in which the next pair of eyes, or readers, expect a whole text. */
const readersWait: readonly State[] = [
	'unitReview',
	'boardReview',
	'approved',
	'scheduled',
	'published',
]

function timesOf(
	{ action, at }: ActionRequest,
	piece: Piece,
	now: Date,
): { publishAt?: string | null } {
	if (action === 'publish' && piece.publishAt && new Date(piece.publishAt) > now) {
		return { publishAt: null }
	}
	if (action !== 'schedule') return {}
	const time = at ? new Date(at) : null
	if (!time || Number.isNaN(time.getTime()) || time <= now) {
		throw new Refusal('invalid', 'Hãy chọn giờ xuất bản ở phía trước.')
	}
	return { publishAt: time.toISOString() }
}

async function requireComplete(
	cms: Payload,
	policy: ApprovalPolicy,
	piece: Piece & { expireAt?: string | null },
	now: Date,
): Promise<void> {
	const missing = await policy.missing(cms, piece)
	if (piece.expireAt && new Date(piece.expireAt) <= now) missing.push('Giờ hết hạn đã qua.')
	if (missing.length > 0) throw new Refusal('invalid', missing.join(' '))
}
