import type { WorkflowReport } from '#cms/workflow/reportOn.ts'
import { isApproved, isInReview } from '#cms/workflow/states.ts'
import type { Wording } from '#cms/workflow/wording.ts'

/** What the person should know before they read on or wonder why nothing can be changed. */
export function noticesFor(
	{ state, actions, own }: WorkflowReport,
	{ noun, areShown }: Wording,
): string[] {
	const decides = actions.includes('return')
	if (isInReview(state) && decides && own) {
		return [`Bạn đã viết hoặc sửa ${noun} này nên người khác sẽ duyệt.`]
	}
	if (isInReview(state) && !decides) {
		return [
			`Nội dung đang khóa vì ${noun} đang chờ duyệt. Nếu cần sửa, hãy nhờ người duyệt trả lại.`,
		]
	}
	if (isApproved(state) && !decides) {
		return [
			`Nội dung đang khóa vì ${noun} đã được duyệt. Nếu cần sửa, hãy nhờ ban biên tập trả lại.`,
		]
	}
	if (isApproved(state)) return ['Sửa bất cứ chỗ nào thì lịch đăng bị hủy và phải duyệt lại.']
	if (state === 'published' && actions.includes('revise')) {
		return [`Bấm “Sửa ${noun}” để đính chính: ${areShown} bản này cho đến khi bản mới được duyệt.`]
	}
	return []
}
