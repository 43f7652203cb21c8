import type { FlattenedField } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { stateIn } from '#cms/editor/bodyNodes.ts'
import { toDateTimeText } from '#shared/dates.ts'
import { labelOf } from './labelOf.ts'
import type { NameOf } from './references.ts'
import { richParagraphs } from './richParagraphs.ts'

/** What a field holds, in words a person reads; nothing where it is empty. */
export function fieldParagraphs(field: FlattenedField, value: unknown, nameOf: NameOf): string[] {
	if (value === null || value === undefined || value === '') return []
	switch (field.type) {
		case 'richText':
			return richParagraphs(stateIn(value), nameOf)
		case 'textarea':
			return toWords(value)
				.split(/\n+/)
				.filter((line) => line.trim())
		case 'date':
			return [isTime(value) ? toDateTimeText(new Date(value).toISOString()) : toWords(value)]
		case 'checkbox':
			return [value === true ? 'Có' : 'Không']
		case 'radio':
		case 'select':
			return listOf(value).map((each) => optionLabel(field.options, each))
		case 'relationship':
		case 'upload':
			return listOf(value).flatMap((each) => nameIn(field.relationTo, each, nameOf))
		case 'group':
		case 'tab':
			return partsOf(field.flattenedFields, value, nameOf)
		case 'array':
			return listOf(value)
				.map((row) => partsOf(shownIn(field.flattenedFields, row), row, nameOf).join(' · '))
				.filter(Boolean)
		case 'blocks':
			return listOf(value).map(toWords)
		case 'code':
		case 'email':
		case 'join':
		case 'json':
		case 'number':
		case 'point':
		case 'text':
			return listOf(value).map(toWords)
	}
}

function partsOf(fields: FlattenedField[], value: unknown, nameOf: NameOf): string[] {
	const values = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}))
	const parts = fields
		.filter((field) => field.name !== 'id')
		.map((field) => ({
			label: labelOf(field),
			text: fieldParagraphs(field, values.get(field.name), nameOf).join(', '),
		}))
	return parts.filter(({ text }) => text).map(({ label, text }) => `${label}: ${text}`)
}

/** Of a row only what its form shows: the rest waits there for another kind of row, and says nothing. */
function shownIn(fields: FlattenedField[], row: unknown): FlattenedField[] {
	const values = typeof row === 'object' && row !== null ? row : {}
	const around = { blockData: {}, operation: 'update', path: [], user: null } as never
	return fields.filter(
		(field) => !('admin' in field) || (field.admin?.condition?.({}, values, around) ?? true),
	)
}

function nameIn(relationTo: string | readonly string[], value: unknown, nameOf: NameOf): string[] {
	if (typeof relationTo === 'string') {
		const id = idOf(value)
		return id ? [nameOf({ relationTo, id })] : []
	}
	if (typeof value !== 'object' || value === null || !('relationTo' in value)) return []
	const id = idOf('value' in value ? value.value : null)
	return id ? [nameOf({ relationTo: String(value.relationTo), id })] : []
}

function optionLabel(options: readonly unknown[], value: unknown): string {
	for (const option of options) {
		if (typeof option !== 'object' || option === null || !('value' in option)) continue
		if (option.value === value && 'label' in option && typeof option.label === 'string')
			return option.label
	}
	return toWords(value)
}

function toWords(value: unknown): string {
	return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [value]
}

function isTime(value: unknown): value is string | Date {
	if (value instanceof Date) return true
	return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
