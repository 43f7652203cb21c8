import type { Reason } from '#cms/collections/refusal.ts'
import { capital } from './capital.ts'
import { isApproved, isInReview, type Stage, type State } from './states.ts'
import type { Hands } from './steps.ts'

/** Why a person with these hands may not change the text of a piece in `state`; null when they may. */
export function whyNotEdit(
	state: State,
	hands: readonly Hands[],
	noun = 'nội dung',
): { reason: Reason; message: string } | null {
	if (!hands.includes('writers')) {
		return { reason: 'forbidden', message: `Bạn không có quyền sửa ${noun} này.` }
	}
	if (state === 'takenDown') {
		return { reason: 'wrongState', message: `${capital(noun)} đã gỡ vĩnh viễn, không thể sửa nữa.` }
	}
	if (isInReview(state) && !mayDecide(state, hands)) {
		return {
			reason: 'wrongState',
			message: `${capital(noun)} đang chờ duyệt nên tạm khóa. Hãy nhờ người duyệt trả lại nếu cần sửa.`,
		}
	}
	if (isApproved(state) && !hands.includes('board')) {
		return {
			reason: 'wrongState',
			message: `${capital(noun)} đã được duyệt và đang chờ xuất bản. Hãy nhờ người duyệt trả lại nếu cần sửa.`,
		}
	}
	return null
}

function mayDecide(state: Stage, hands: readonly Hands[]): boolean {
	return hands.includes('board') || (state === 'unitReview' && hands.includes('unit'))
}
