import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'

/**
 * A unit in which displays hang, or whose displays a notice is for, is not deleted.
 *
 * Without it the displays would be the head office's, and the notice for all.
 */
export const refuseWhileOnDisplays: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const [displays, notices] = await Promise.all([
		req.payload.count({
			collection: 'displays',
			overrideAccess: true,
			where: { unit: { equals: id } },
		}),
		req.payload.count({
			collection: 'notices',
			overrideAccess: true,
			where: { units: { in: [id] } },
		}),
	])
	if (displays.totalDocs > 0) {
		throw new Refusal('inUse', 'Đơn vị này còn màn hình. Hãy chuyển hoặc xóa các màn hình trước.')
	}
	if (notices.totalDocs > 0) {
		throw new Refusal(
			'inUse',
			'Còn thông báo khẩn dành cho đơn vị này nên chưa xóa được; lịch sử thông báo phải giữ nguyên.',
		)
	}
}
