import type { Field } from 'payload'
import { isSlug, SLUG_RULE } from '#cms/collections/slugField.ts'
import { SLUG_MAX_LENGTH } from '#shared/slug.ts'
import { sidebar } from './sidebar.ts'

/** The last part of the address readers find the piece at; `keepSlug` fills it. */
export const addressField: Field = sidebar({
	name: 'slug',
	type: 'text',
	label: 'Đường dẫn',
	index: true,
	maxLength: SLUG_MAX_LENGTH,
	hooks: { beforeDuplicate: [() => null] },
	validate: (value: unknown) =>
		value === null || value === undefined || value === '' || isSlug(value) || SLUG_RULE,
	admin: { description: 'Phần cuối của địa chỉ trang. Để trống thì hệ thống đặt theo tiêu đề.' },
})
