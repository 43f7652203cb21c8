import type { Action } from '#cms/workflow/steps.ts'

/** What the panel shows and asks before a step is taken. */
export interface StepForm {
	label: string
	looks: 'primary' | 'plain' | 'danger'
	/** Shown after the step was taken. */
	done: string
	/** A question that opens before the step; none means the button acts at once. */
	question?: string
	comment?: 'required' | 'optional'
	time?: true
}

/** The steps as editors see them. */
export const stepForms: Record<Action, StepForm> = {
	submit: { label: 'Gửi duyệt', looks: 'primary', done: 'Đã gửi bài cho ban biên tập duyệt.' },
	approve: {
		label: 'Duyệt và xuất bản',
		looks: 'primary',
		done: 'Đã duyệt bài.',
		question: 'Bạn đã đọc bài này và duyệt đúng nội dung đang hiện?',
		comment: 'optional',
	},
	publish: {
		label: 'Xuất bản',
		looks: 'primary',
		done: 'Bài đã đến với bạn đọc.',
		question: 'Đưa bài này đến với bạn đọc ngay bây giờ?',
	},
	schedule: {
		label: 'Hẹn giờ',
		looks: 'plain',
		done: 'Đã hẹn giờ xuất bản.',
		question: 'Bài sẽ tự xuất bản vào giờ nào?',
		time: true,
	},
	return: {
		label: 'Trả lại',
		looks: 'plain',
		done: 'Đã trả bài cho người viết.',
		question: 'Người viết cần sửa gì?',
		comment: 'required',
	},
	revise: {
		label: 'Sửa bài',
		looks: 'plain',
		done: 'Bạn có thể sửa bài. Bạn đọc vẫn thấy bản cũ cho đến khi bản mới được duyệt.',
	},
	withdraw: {
		label: 'Rút bài',
		looks: 'danger',
		done: 'Đã rút bài khỏi trang.',
		question: 'Rút bài khỏi trang? Bạn đọc sẽ không thấy bài nữa; bài trở về bàn biên tập.',
		comment: 'optional',
	},
	takedown: {
		label: 'Gỡ bỏ',
		looks: 'danger',
		done: 'Đã gỡ bỏ bài vĩnh viễn.',
		question: 'Gỡ bỏ vĩnh viễn? Bài không thể xuất bản lại. Hãy ghi lý do.',
		comment: 'required',
	},
}
