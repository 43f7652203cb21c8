import type { StepQuestion } from '#cms/admin/workflow/stepForms.ts'
import type { NoticeReport } from '#cms/collections/notices/reportOnNotice.ts'
import type { NoticeAction } from '#cms/collections/notices/steps.ts'
import { toDateTimeText } from '#shared/dates.ts'

/** The steps of an urgent notice as people see them, each with the question it asks before. */
export function noticeForms(report: NoticeReport): Record<NoticeAction, StepQuestion> {
	const { displays, drill, needsSecondPerson, state } = report
	const what = drill ? 'Cuộc diễn tập này' : 'Thông báo này'
	const shown = `${what} hiện ngay trên ${displays} màn hình, thay mọi nội dung khác, đến ${toDateTimeText(report.until)}. Từ lúc đó không sửa được nữa.`
	const isWaiting = state === 'waiting'
	return {
		send: {
			label: 'Phát ngay',
			looks: 'danger',
			question: needsSecondPerson
				? `${what} chờ một người thứ hai xác nhận rồi mới lên ${displays} màn hình. Gửi đi xác nhận?`
				: `${shown} Phát?`,
		},
		confirm: { label: 'Xác nhận', looks: 'danger', question: `${shown} Xác nhận phát?` },
		end: {
			label: isWaiting ? 'Rút lại' : 'Kết thúc',
			looks: 'primary',
			question: isWaiting
				? 'Rút lại để sửa? Thông báo chưa lên màn hình nào.'
				: `Kết thúc ngay trên ${displays} màn hình? Màn hình trở lại chương trình thường ngày sau vài giây.`,
		},
	}
}
