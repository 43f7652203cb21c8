import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { unitsEdited } from '#cms/collections/people/unitsEdited.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Display } from '#cms/payload-types.ts'

/** An editor's display hangs in the editor's unit or one below it. */
export const keepInBranch: CollectionBeforeChangeHook<Display> = async ({
	data,
	originalDoc,
	req,
}) => {
	if (!req.user) return data
	const edited = await unitsEdited(req.payload, req.user, new Date())
	if (edited === 'all') return data
	const unit = 'unit' in data ? idOf(data.unit) : idOf(originalDoc?.unit)
	if (unit && edited.includes(unit)) return data
	throw new Refusal(
		'forbidden',
		'Hãy chọn đơn vị mà bạn phụ trách hoặc đơn vị trực thuộc: màn hình nơi khác do nơi đó quản lý.',
	)
}
