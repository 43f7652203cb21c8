import { expect, test } from 'vitest'
import { promotedFor } from '#shared/search/promotedFor.ts'

const result = (name: string) => ({
	path: `/bai-viet/${name}/`,
	headline: name,
	publishedAt: '2026-01-01T00:00:00.000Z',
})
const promoted = [
	{ words: ['nội quy', 'quy chế'], results: [result('noi-quy'), result('quy-che')] },
	{ words: ['lương'], results: [result('thang-luong'), result('noi-quy')] },
]

test.each([
	{ query: 'noi quy lao dong', names: ['noi-quy', 'quy-che'] },
	{ query: 'QUY CHẾ', names: ['noi-quy', 'quy-che'] },
	{ query: 'quy chế lương', names: ['noi-quy', 'quy-che', 'thang-luong'] },
	{ query: 'quy', names: [] },
	{ query: '', names: [] },
])('for “$query” editors put $names first', ({ query, names }) => {
	const found = promotedFor(query, { promoted })
	expect(found.map(({ headline }) => headline)).toEqual(names)
})
