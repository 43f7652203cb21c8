import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { branchOf, forgetBranches } from './tree.ts'

/** A unit never stands below itself. */
export const refuseCycle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
	const parent = idOf(data.parent)
	const id = idOf(originalDoc)
	if (!parent || !id) return data
	forgetBranches({ req })
	if ((await branchOf(req.payload, id)).includes(parent)) {
		throw new Refusal(
			'invalid',
			'Đơn vị cấp trên không thể là chính đơn vị này hay đơn vị thuộc nhánh của nó.',
		)
	}
	return data
}

/** A unit with units below it stays. */
export const refuseWhileParent: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const { totalDocs } = await req.payload.count({
		collection: 'units',
		overrideAccess: true,
		where: { parent: { equals: id } },
	})
	if (totalDocs > 0) {
		throw new Refusal(
			'inUse',
			'Đơn vị này còn đơn vị trực thuộc. Hãy chuyển chúng sang nơi khác trước khi xóa.',
		)
	}
}
