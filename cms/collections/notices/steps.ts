import type { Reason } from '#cms/collections/refusal.ts'
import { noticeStateLabels, type NoticeState } from './states.ts'

/** Every action, in the order in which they are offered. */
export const noticeActions = ['send', 'confirm', 'end'] as const

/** Something a person can do with an urgent notice. */
export type NoticeAction = (typeof noticeActions)[number]

/** What the steps must know of a notice, and of the person before it. */
export interface NoticeSituation {
	state: NoticeState
	/** Whether the newsroom wants a second person to confirm. */
	needsSecondPerson: boolean
	/** Whether the person may speak to all the displays that the notice is for. */
	maySend: boolean
	/** Whether the person has sent the notice. */
	isSender: boolean
}

/** The state that is reached, or why it is not. */
export type NoticeStepResult =
	{ ok: true; state: NoticeState } | { ok: false; reason: Reason; message: string }

/** Where each action leads from each state; what is not here cannot be done. */
const steps: Record<NoticeAction, Partial<Record<NoticeState, NoticeState>>> = {
	send: { draft: 'shown' },
	confirm: { waiting: 'shown' },
	/** What nobody has confirmed yet goes back to who wrote it. */
	end: { waiting: 'draft', shown: 'ended' },
}

/** The state a notice reaches when the person takes `action`, or why they may not. */
export function noticeStep(situation: NoticeSituation, action: NoticeAction): NoticeStepResult {
	const { state, needsSecondPerson, maySend, isSender } = situation
	const reached = steps[action][state]
	if (!maySend) {
		return refused(
			'forbidden',
			'Bạn chỉ phát được thông báo khẩn cho đơn vị mình phụ trách và các đơn vị trực thuộc.',
		)
	}
	if (!reached) {
		return refused(
			'wrongState',
			`Thông báo đang ở trạng thái “${noticeStateLabels[state]}” nên không làm được việc này.`,
		)
	}
	if (action === 'confirm' && isSender) {
		return refused('ownText', 'Bạn đã phát thông báo này. Hãy nhờ một người khác xác nhận.')
	}
	return { ok: true, state: action === 'send' && needsSecondPerson ? 'waiting' : reached }
}

/** The actions the person may take now. */
export function availableNoticeActions(situation: NoticeSituation): NoticeAction[] {
	return noticeActions.filter((action) => noticeStep(situation, action).ok)
}

function refused(reason: Reason, message: string): NoticeStepResult {
	return { ok: false, reason, message }
}
