import { expect, test } from 'vitest'
import { entriesSchema } from '#shared/editions/edition.ts'

const section = { id: 's1', slug: 'thoi-su', name: 'Thời sự', order: 1 }

test('an entry carries what its type promises', () => {
	const entries = [{ type: 'section', id: 's1', version: '1', data: section }]
	expect(entriesSchema.parse({ entries })).toEqual({ entries })
})

test.each([
	['the data of another type', { type: 'unit', id: 's1', version: '1', data: section }],
	[
		'a slug with accents',
		{ type: 'section', id: 's1', version: '1', data: { ...section, slug: 'thời-sự' } },
	],
	['an unknown type', { type: 'poem', id: 's1', version: '1', data: section }],
	['no version', { type: 'section', id: 's1', version: '', data: section }],
])('an entry with %s is refused', (_, entry) => {
	expect(entriesSchema.safeParse({ entries: [entry] }).success).toBe(false)
})
