import type { Reason } from '#cms/collections/refusal.ts'
import { stateLabels, type State } from './states.ts'
import { actionLabels, actions, steps, type Action, type Hands } from './steps.ts'

/** What the workflow must know of a piece, and of the person before it. */
export interface Situation {
	state: State
	/** Readers have a text of this piece now. */
	isPublished: boolean
	/** Readers have a text of this piece, or had one. */
	wasPublished: boolean
	/** What the person is to this piece. */
	hands: readonly Hands[]
	/** The person wrote the piece, or changed it since readers last got it. */
	isOwnText: boolean
}

/** The state that is reached, or why it is not. */
export type TransitionResult =
	{ ok: true; state: State } | { ok: false; reason: Reason; message: string }

/** The state a piece reaches when the person takes `action`, or why they may not. */
export function transition(situation: Situation, action: Action): TransitionResult {
	const step = steps[action]
	const { state, isPublished, wasPublished, hands, isOwnText } = situation
	if (!hands.includes(step.by)) {
		return refused(
			'forbidden',
			`Bạn không có quyền thực hiện bước “${actionLabels[action]}” với bài này.`,
		)
	}
	if (!step.from.includes(state)) {
		return refused(
			'wrongState',
			`Bài đang ở trạng thái “${stateLabels[state]}” nên không thể thực hiện bước “${actionLabels[action]}”.`,
		)
	}
	if (step.needsReaders === 'now' && !isPublished) {
		return refused('wrongState', 'Bài chưa đến với bạn đọc nên không có gì để rút.')
	}
	if (step.needsReaders === 'once' && !wasPublished) {
		return refused(
			'wrongState',
			'Bài chưa từng đến với bạn đọc. Hãy xóa bản nháp thay vì gỡ vĩnh viễn.',
		)
	}
	if (step.needsOtherEyes && isOwnText) {
		return refused(
			'ownText',
			'Bạn đã viết hoặc sửa bài này nên không thể tự duyệt. Hãy nhờ người khác duyệt.',
		)
	}
	return { ok: true, state: step.to }
}

/** The actions the person may take now, in table order. */
export function availableActions(situation: Situation): Action[] {
	return actions.filter((action) => transition(situation, action).ok)
}

function refused(reason: Reason, message: string): TransitionResult {
	return { ok: false, reason, message }
}
