import type { CollectionBeforeValidateHook, FlattenedField } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { labelOf } from '#cms/workflow/difference/labelOf.ts'

/**
 * Refuse values of a kind that their field cannot hold.
 *
 * Drafts are not validated: MongoDB answers a value it does not know with an error nobody can read,
 * and the embedded database keeps it until the first reader stumbles over it.
 */
export const refuseMisfits: CollectionBeforeValidateHook = ({ data, collection }) => {
	if (data) refuseIn(collection.flattenedFields, data)
	return data
}

function refuseIn(fields: readonly FlattenedField[], values: object): void {
	for (const field of fields) {
		const value: unknown = Reflect.get(values, field.name)
		if (value === null || value === undefined || value === '') continue
		if (!fits(field, value)) throw new Refusal('invalid', sentenceFor(field))
		if (field.type !== 'array') continue
		for (const row of listOf(value)) if (isObject(row)) refuseIn(field.flattenedFields, row)
	}
}

function fits(field: FlattenedField, value: unknown): boolean {
	if ('hasMany' in field && field.hasMany) {
		return Array.isArray(value) && value.every((one) => fitsOne(field, one))
	}
	return fitsOne(field, value)
}

function fitsOne(field: FlattenedField, value: unknown): boolean {
	if (field.type === 'text' || field.type === 'textarea') return typeof value === 'string'
	if (field.type === 'number') return typeof value === 'number' && Number.isFinite(value)
	if (field.type === 'checkbox') return typeof value === 'boolean'
	if (field.type === 'date') return isTime(value)
	if (field.type === 'select' || field.type === 'radio') {
		return field.options.some(
			(option) => (typeof option === 'string' ? option : option.value) === value,
		)
	}
	if (field.type === 'relationship' || field.type === 'upload') {
		return fitsReference(field.relationTo, value)
	}
	if (field.type === 'array') {
		return Array.isArray(value) && value.every(isObject) && value.length <= mostRows(field)
	}
	return true
}

function fitsReference(relationTo: string | readonly string[], value: unknown): boolean {
	if (typeof relationTo === 'string') return idOf(value) !== null
	if (!isObject(value) || !('relationTo' in value) || !('value' in value)) return false
	return relationTo.some((slug) => slug === value.relationTo) && idOf(value.value) !== null
}

function mostRows({ maxRows }: { maxRows?: number }): number {
	return maxRows ?? Infinity
}

function isTime(value: unknown): boolean {
	const isPossible = typeof value === 'string' || value instanceof Date
	return isPossible && !Number.isNaN(new Date(value).getTime())
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : []
}

function sentenceFor(field: FlattenedField): string {
	const label = labelOf(field)
	if (field.type === 'select' || field.type === 'radio') {
		return `“${label}” không có lựa chọn này. Hãy chọn một mục trong danh sách.`
	}
	if (field.type === 'date') return `“${label}”: ngày giờ không hợp lệ. Hãy chọn lại ngày giờ.`
	if (field.type === 'array' && field.maxRows) {
		return `“${label}”: nhiều nhất ${field.maxRows} mục. Hãy bỏ bớt.`
	}
	return `“${label}” có giá trị không dùng được. Hãy nhập lại.`
}
