import type { FieldHook, TextField, TypeWithID } from 'payload'
import { SLUG_MAX_LENGTH, SLUG_PATTERN, toSlug } from '#shared/slug.ts'

/** The last part of a page's address, made from `source` when left empty; no two documents share one. */
export function slugField(source: string): TextField {
	return {
		name: 'slug',
		type: 'text',
		label: 'Đường dẫn',
		unique: true,
		index: true,
		required: true,
		maxLength: SLUG_MAX_LENGTH,
		validate: (value: unknown) => isSlug(value) || SLUG_RULE,
		hooks: { beforeValidate: [fromSource(source)] },
		admin: {
			position: 'sidebar',
			description: 'Phần cuối của địa chỉ trang. Để trống thì hệ thống tự đặt theo tên.',
		},
	}
}

/** What an editor is told of an address that cannot be one. */
export const SLUG_RULE =
	'Đường dẫn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: tin-noi-bo.'

/** Whether the value can be the last part of an address. */
export function isSlug(value: unknown): value is string {
	return typeof value === 'string' && SLUG_PATTERN.test(value) && value.length <= SLUG_MAX_LENGTH
}

function fromSource(source: string): FieldHook<TypeWithID & Record<string, unknown>, unknown> {
	return ({ value, data, originalDoc }) => {
		if (typeof value === 'string' && value.trim() !== '') return value.trim()
		const text = data?.[source] ?? originalDoc?.[source]
		if (value === undefined && originalDoc?.slug) return originalDoc.slug
		return typeof text === 'string' ? toSlug(text) : value
	}
}
