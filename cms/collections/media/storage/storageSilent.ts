import { Refusal } from '#cms/collections/refusal.ts'

/** That object storage does not answer, for the person who waits; why it does not is for the log. */
export function storageSilent(cause: unknown): Refusal {
	const refusal = new Refusal(
		'busy',
		'Kho tệp hiện không trả lời nên chưa làm được. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo quản trị viên.',
	)
	refusal.cause = cause
	return refusal
}
