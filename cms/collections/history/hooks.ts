import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'

/** A record is never rewritten, not even by code that skips access. */
export const refuseChange: CollectionBeforeChangeHook = ({ data, operation }) => {
	if (operation === 'create') return data
	throw new Refusal('forbidden', 'Lịch sử chỉ được ghi thêm, không được sửa.')
}

/** A record is never removed, not even by code that skips access. */
export const refuseDeletion: CollectionBeforeDeleteHook = () => {
	throw new Refusal('forbidden', 'Lịch sử không được xóa.')
}
