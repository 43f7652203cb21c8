import type { DeskGroup } from '#cms/workflow/desk/desk.ts'

/** How a pile is called, and how that it is empty. */
export interface PileWords {
	title: string
	/** Said in the line of what is not there. */
	none: string
	/** Shown first and large: something is to be done. */
	isTask: boolean
}

/** The piles as people read them. */
export const deskWords: Record<DeskGroup, PileWords> = {
	waiting: { title: 'Chờ bạn duyệt', none: 'việc chờ duyệt', isTask: true },
	ready: { title: 'Đã duyệt, chờ xuất bản', none: 'nội dung chờ xuất bản', isTask: true },
	returned: { title: 'Bị trả lại, cần sửa', none: 'nội dung bị trả lại', isTask: true },
	overdue: {
		title: 'Quá hạn, đang chờ người khác',
		none: 'nội dung quá hạn ở chỗ khác',
		isTask: true,
	},
	drafts: { title: 'Bản nháp của bạn', none: 'bản nháp', isTask: true },
	submitted: { title: 'Bạn đã gửi, đang chờ duyệt', none: 'nội dung bạn đã gửi', isTask: false },
	scheduled: { title: 'Sắp ra theo giờ hẹn', none: 'nội dung hẹn giờ', isTask: false },
	correcting: {
		title: 'Đang đính chính',
		none: 'đính chính',
		isTask: false,
	},
	publishedToday: { title: 'Xuất bản hôm nay', none: 'nội dung ra hôm nay', isTask: false },
}
