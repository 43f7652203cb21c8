import type { Action } from '#cms/workflow/steps.ts'
import type { State } from '#cms/workflow/states.ts'
import { capital } from '#cms/workflow/capital.ts'
import type { Wording } from '#cms/workflow/wording.ts'

/** What is shown and asked before a step is taken. */
export interface StepQuestion {
	label: string
	looks: 'primary' | 'plain' | 'danger'
	/** A question that opens before the step; none means the button acts at once. */
	question?: string
	comment?: 'required' | 'optional'
	time?: true
}

/** The same, with what the panel says afterwards. */
export interface StepForm extends StepQuestion {
	/** Shown after the step was taken. */
	done: string
}

/** The steps as editors see them, for a piece of which people speak in these words. */
export function stepForms(wording: Wording, approvalLeadsTo?: State): Record<Action, StepForm> {
	const { noun, maker, comesOut, areShown, off, gone } = wording
	return {
		submit: { label: 'Gửi duyệt', looks: 'primary', done: 'Đã gửi duyệt.' },
		approve: {
			looks: 'primary',
			comment: 'optional',
			...approvalWords(wording, approvalLeadsTo),
		},
		publish: {
			label: 'Xuất bản ngay',
			looks: 'primary',
			done: `Đã ${comesOut}.`,
			question: `Đưa ${noun} này ${comesOut} ngay bây giờ?`,
		},
		schedule: {
			label: 'Hẹn giờ',
			looks: 'plain',
			done: 'Đã hẹn giờ xuất bản.',
			question: 'Tự xuất bản vào giờ nào?',
			time: true,
		},
		return: {
			label: 'Trả lại',
			looks: 'plain',
			done: `Đã trả lại cho ${maker}.`,
			question: `${capital(maker)} cần sửa gì? Họ đọc lời này ngay ở nơi họ làm.`,
			comment: 'required',
		},
		revise: {
			label: `Sửa ${noun}`,
			looks: 'plain',
			done: `Bạn có thể sửa. ${capital(areShown)} bản cũ cho đến khi bản mới được duyệt.`,
		},
		withdraw: {
			label: noun === 'bài' ? 'Rút bài' : 'Rút',
			looks: 'danger',
			done: `Đã rút ${noun} ${off}.`,
			question: `Rút ${noun} này ${off}? ${gone}; về sau có thể sửa, gửi duyệt và xuất bản lại.`,
			comment: 'optional',
		},
		takedown: {
			label: 'Gỡ vĩnh viễn',
			looks: 'danger',
			done: `Đã gỡ ${noun} vĩnh viễn.`,
			question: `Gỡ vĩnh viễn ${noun} này? Không ai sửa hay xuất bản lại được nữa, quản trị cũng không. Hãy ghi lý do.`,
			comment: 'required',
		},
	}
}

/** An approval says beforehand what it brings about. */
function approvalWords(
	{ noun, atOnce }: Wording,
	leadsTo: State | undefined,
): Pick<StepForm, 'label' | 'done' | 'question'> {
	const read = `Bạn đã đọc ${noun} này và duyệt đúng nội dung đang hiện?`
	switch (leadsTo) {
		case 'published':
			return {
				label: 'Duyệt và xuất bản',
				done: 'Đã duyệt và xuất bản.',
				question: `${read} ${atOnce}`,
			}
		case 'scheduled':
			return {
				label: 'Duyệt, chờ giờ hẹn',
				done: 'Đã duyệt; sẽ tự ra đúng giờ hẹn.',
				question: `${read} Nội dung sẽ tự ra đúng giờ hẹn.`,
			}
		case 'boardReview':
			return {
				label: 'Duyệt, chuyển ban biên tập',
				done: 'Đã duyệt và chuyển lên ban biên tập.',
				question: `${read} Ban biên tập sẽ duyệt tiếp.`,
			}
		case 'unitReview':
		case 'approved':
		case 'draft':
		case 'withdrawn':
		case 'takenDown':
		case undefined:
			return { label: 'Duyệt', done: 'Đã ghi nhận phê duyệt của bạn.', question: read }
	}
}
