import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'

/** Levels of objects and lists inside each other; a list in a table in a box needs thirty. */
const LEVELS_MAX = 200

/**
 * Refuse what could be stored and then never read again.
 *
 * A draft may lack anything, so Payload checks none of its values; but a date that is none, or a
 * block without its fields, makes it fail at every reading: one such draft and every list that it
 * stands in cannot be opened by anybody.
 */
export const refuseUnreadable: CollectionBeforeValidateHook = ({ data, collection }) => {
	for (const { name, type } of collection.flattenedFields) {
		const value: unknown = data?.[name]
		if (type === 'date' && !isTime(value)) {
			throw new Refusal('invalid', 'Ngày giờ không hợp lệ. Hãy chọn lại ngày giờ.')
		}
		if (type === 'richText' && !isReadable(value, 0)) {
			throw new Refusal('invalid', 'Nội dung bị hỏng nên không lưu được. Hãy tải lại trang.')
		}
	}
	return data
}

function isTime(value: unknown): boolean {
	if (value === null || value === undefined || value === '') return true
	const isPossible = typeof value === 'string' || typeof value === 'number' || value instanceof Date
	return isPossible && !Number.isNaN(new Date(value).getTime())
}

function isReadable(value: unknown, level: number): boolean {
	if (typeof value !== 'object' || value === null) return true
	if (level > LEVELS_MAX) return false
	if ('type' in value && value.type === 'block' && !hasBlockType(value)) return false
	return Object.values(value).every((child) => isReadable(child, level + 1))
}

function hasBlockType(node: object): boolean {
	if (!('fields' in node) || typeof node.fields !== 'object' || node.fields === null) return false
	return 'blockType' in node.fields && typeof node.fields.blockType === 'string'
}
