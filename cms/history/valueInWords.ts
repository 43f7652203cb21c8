import type { CollectionSlug, Field, Option, Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { toDateTimeText } from '#shared/dates.ts'

/** What stands between the rows of a list. */
export const ROWS_APART = '; '

/** A field's value as a person would say it; empty when there is none. */
export async function valueInWords(cms: Payload, field: Field, value: unknown): Promise<string> {
	if (value === null || value === undefined || value === '') return ''
	if (field.type === 'array') {
		const rows = await Promise.all(rowsIn(value).map((row) => rowInWords(cms, field.fields, row)))
		return rows.join(ROWS_APART)
	}
	if (Array.isArray(value)) {
		const words = await Promise.all(value.map((one) => valueInWords(cms, field, one)))
		return words.join(', ')
	}
	if (field.type === 'relationship' || field.type === 'upload') {
		return typeof field.relationTo === 'string' ? titleOf(cms, field.relationTo, value) : ''
	}
	const plain = typeof value === 'string' ? value : JSON.stringify(value)
	if (field.type === 'select' || field.type === 'radio') return optionLabel(field.options, plain)
	if (field.type === 'checkbox') return value ? 'Có' : 'Không'
	if (field.type === 'date') return toDateTimeText(plain)
	return plain
}

async function rowInWords(cms: Payload, fields: readonly Field[], row: object): Promise<string> {
	const words = await Promise.all(
		fields.map(async (field): Promise<string> => {
			if (field.type === 'row' || field.type === 'collapsible') {
				return rowInWords(cms, field.fields, row)
			}
			const isTold = 'name' in field && field.name !== 'id'
			return isTold ? valueInWords(cms, field, Reflect.get(row, field.name)) : ''
		}),
	)
	return words.filter(Boolean).join(' – ')
}

function rowsIn(value: unknown): object[] {
	const rows: unknown[] = Array.isArray(value) ? value : []
	return rows.filter((row) => typeof row === 'object' && row !== null)
}

/** What the document is known by; its id when it is gone. */
async function titleOf(cms: Payload, collection: CollectionSlug, value: unknown): Promise<string> {
	const id = idOf(value)
	if (!id) return ''
	const document: unknown = await cms.findByID({
		collection,
		id,
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
	})
	const { useAsTitle = 'id' } = cms.collections[collection].config.admin
	const title: unknown =
		typeof document === 'object' && document !== null ? Reflect.get(document, useAsTitle) : null
	return typeof title === 'string' && title !== '' ? title : id
}

function optionLabel(options: readonly Option[], value: string): string {
	const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
	if (typeof option === 'object' && typeof option.label === 'string') return option.label
	return value
}
