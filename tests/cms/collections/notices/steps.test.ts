import { describe, expect, test } from 'vitest'
import { noticeStates } from '#cms/collections/notices/states.ts'
import {
	availableNoticeActions,
	noticeStep,
	type NoticeSituation,
} from '#cms/collections/notices/steps.ts'

const draft: NoticeSituation = {
	state: 'draft',
	needsSecondPerson: false,
	maySend: true,
	isSender: false,
}

describe('an urgent notice', () => {
	test.each([
		['draft', ['send']],
		['waiting', ['confirm', 'end']],
		['shown', ['end']],
		['ended', []],
	] as const)('that is %s offers %j', (state, actions) => {
		expect(availableNoticeActions({ ...draft, state })).toEqual(actions)
	})

	test('is on displays at once, or waits where the newsroom wants a second person', () => {
		expect(noticeStep(draft, 'send')).toEqual({ ok: true, state: 'shown' })
		expect(noticeStep({ ...draft, needsSecondPerson: true }, 'send')).toEqual({
			ok: true,
			state: 'waiting',
		})
	})

	test('is confirmed by anybody but who has sent it, who may take it back', () => {
		const sent: NoticeSituation = { ...draft, state: 'waiting', isSender: true }
		expect(noticeStep(sent, 'confirm')).toMatchObject({ ok: false, reason: 'ownText' })
		expect(noticeStep(sent, 'end')).toEqual({ ok: true, state: 'draft' })
		expect(noticeStep({ ...sent, isSender: false }, 'confirm')).toEqual({
			ok: true,
			state: 'shown',
		})
	})

	test.each(noticeStates)('that is %s is nothing to who may not speak to its displays', (state) => {
		const outside = { ...draft, state, maySend: false }
		expect(availableNoticeActions(outside)).toEqual([])
		expect(noticeStep(outside, 'end')).toMatchObject({ ok: false, reason: 'forbidden' })
	})
})
