import type { Reason } from '#cms/collections/refusal.ts'
import { capital } from './capital.ts'
import { isInReview, stages as everyStage, stateLabels, type Stage, type State } from './states.ts'
import { actionLabels, actions, steps, type Action, type Hands, type Step } from './steps.ts'
import { wordingOf, type Wording } from './wording.ts'

/** What the workflow must know of a piece, and of the person before it. */
export interface Situation {
	state: State
	/** The stages this piece goes through, in order; at least one. */
	stages: readonly Stage[]
	/** Readers have a text of this piece now. */
	isPublished: boolean
	/** Readers have a text of this piece, or had one. */
	wasPublished: boolean
	/** What the person is to this piece. */
	hands: readonly Hands[]
	/** The person wrote the piece, or changed it since readers last got it. */
	isOwnText: boolean
	/** The person has approved the text as it stands, at this stage or an earlier one. */
	hasApproved: boolean
	/** Approvals this stage still needs once the person has given theirs. */
	stillNeeded: number
}

/** The state that is reached, or why it is not. */
export type TransitionResult =
	{ ok: true; state: State } | { ok: false; reason: Reason; message: string }

/** The state a piece reaches when the person takes `action`, or why they may not. */
export function transition(
	situation: Situation,
	action: Action,
	{ noun, comesOut }: Wording = wordingOf(''),
): TransitionResult {
	const step = steps[action]
	const { state, isPublished, wasPublished, hands, isOwnText, hasApproved } = situation
	const by = step.from[state]
	if (!hands.some((hand) => (by ?? Object.values(step.from).flat()).includes(hand))) {
		return refused(
			'forbidden',
			`Bạn không có quyền thực hiện bước “${actionLabels[action]}” với ${noun} này.`,
		)
	}
	if (!by) {
		return refused(
			'wrongState',
			`${capital(noun)} đang ở trạng thái “${stateLabels[state]}” nên không thể thực hiện bước “${actionLabels[action]}”.`,
		)
	}
	if (step.needsReaders === 'now' && !isPublished) {
		return refused('wrongState', `${capital(noun)} chưa ${comesOut} nên không có gì để rút.`)
	}
	if (step.needsReaders === 'once' && !wasPublished) {
		return refused(
			'wrongState',
			`${capital(noun)} chưa từng ${comesOut}. Hãy xóa bản nháp thay vì gỡ vĩnh viễn.`,
		)
	}
	if (step.needsOtherEyes && isOwnText) {
		return refused(
			'ownText',
			`Bạn đã viết hoặc sửa ${noun} này nên không thể tự duyệt. Hãy nhờ người khác duyệt.`,
		)
	}
	if (step.needsOtherEyes && hasApproved) {
		return refused(
			'alreadyApproved',
			`${capital(noun)} này đã có phê duyệt của bạn. Bước này cần một người khác duyệt.`,
		)
	}
	return { ok: true, state: reached(situation, step) }
}

/** The actions the person may take now, in table order. */
export function availableActions(situation: Situation): Action[] {
	return actions.filter((action) => transition(situation, action).ok)
}

function reached({ state, stages, stillNeeded }: Situation, { to }: Step): State {
	if (to === 'review') return stages[0] ?? 'boardReview'
	if (to !== 'next') return to
	if (stillNeeded > 0 || !isInReview(state)) return state
	// A stage that was switched off while the piece lay in it is left like any other.
	return stages.find((stage) => everyStage.indexOf(stage) > everyStage.indexOf(state)) ?? 'approved'
}

function refused(reason: Reason, message: string): TransitionResult {
	return { ok: false, reason, message }
}
