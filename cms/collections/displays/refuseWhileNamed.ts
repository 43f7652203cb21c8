import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { usesIn } from '#cms/collections/usesIn.ts'

/**
 * A display that a programme names is not deleted.
 *
 * Without it, the programme would name none, and play on all.
 */
export const refuseWhileNamed: CollectionBeforeDeleteHook = async ({ id, req }) => {
	if ((await usesIn(req.payload, 'programmes', 'displays', id)) === 0) return
	throw new Refusal(
		'inUse',
		'Còn chương trình phát chỉ dành cho màn hình này. Hãy bỏ màn hình khỏi chương trình đó trước khi xóa.',
	)
}
