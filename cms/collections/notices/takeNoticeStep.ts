import type { Payload } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Notice, Person } from '#cms/payload-types.ts'
import { requestWake } from '#cms/publishing/requestWake.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { noticeContent } from './contentFields.ts'
import { loadNotice } from './loadNotice.ts'
import { noticeSituation } from './noticeSituation.ts'
import { sentence } from './sentences.ts'
import { noSteps } from './stepFields.ts'
import { stepInTurn } from './stepInTurn.ts'
import { noticeStep, type NoticeAction } from './steps.ts'
import { whyNotShown } from './whyNotShown.ts'
import { writeNoticeStep, type DecidedNoticeStep } from './writeNoticeStep.ts'

/** What a person asks to do with an urgent notice. */
export interface NoticeStepRequest {
	id: string
	action: NoticeAction
	user: Person
	/** The hash of the text the person has read; refused when the text is another by now. */
	seen?: string | undefined
}

/**
 * Send, confirm or end an urgent notice on behalf of a person; throws `Refusal` when they may not.
 *
 * Displays look for news every few seconds: the publisher is woken as soon as the step is stored.
 */
export async function takeNoticeStep(
	cms: Payload,
	request: NoticeStepRequest,
	now: Date = new Date(),
): Promise<void> {
	await stepInTurn(cms, request.id, async (transactionID) => {
		const notice = await loadNotice(cms, request.id, transactionID)
		if (!notice) throw new Refusal('notFound', sentence.unknown)
		await writeNoticeStep(cms, await decide(cms, notice, request, now), transactionID)
	})
	requestWake(cms, 'notices', [request.id])
}

async function decide(
	cms: Payload,
	notice: Notice,
	{ action, user, seen }: NoticeStepRequest,
	now: Date,
): Promise<DecidedNoticeStep> {
	const result = noticeStep(await noticeSituation(cms, notice, user, now), action)
	if (!result.ok) throw new Refusal(result.reason, result.message)
	if (seen && seen !== contentHash(notice, noticeContent)) {
		throw new Refusal('stale', 'Thông báo đã thay đổi từ lúc bạn đọc. Hãy tải lại rồi quyết định.')
	}
	if (action !== 'end') {
		const missing = whyNotShown(notice, now)
		if (missing.length > 0) throw new Refusal('invalid', missing.join(' '))
	}
	const { state } = result
	return {
		notice,
		action,
		set: { ...fieldsAfter(action, state, user, now), state },
		person: user,
		now,
	}
}

function fieldsAfter(
	action: NoticeAction,
	state: Notice['state'],
	{ id }: Person,
	now: Date,
): Partial<DecidedNoticeStep['set']> {
	const at = now.toISOString()
	const shownAt = state === 'shown' ? at : null
	switch (action) {
		case 'send':
			return { ...noSteps, sentBy: id, sentAt: at, shownAt }
		case 'confirm':
			return { confirmedBy: id, shownAt }
		case 'end':
			return state === 'draft' ? noSteps : { endedBy: id, endedAt: at }
	}
}
