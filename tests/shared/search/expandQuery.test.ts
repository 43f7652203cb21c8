import { expect, test } from 'vitest'
import { expandQuery } from '#shared/search/expandQuery.ts'

const synonyms = [
	['CBCNV', 'cán bộ công nhân viên'],
	['nghìn', 'ngàn'],
	['EVN', 'Tập đoàn Điện lực Việt Nam'],
]

test.each([
	{ query: 'lương CBCNV', other: 'lương cán bộ công nhân viên' },
	{ query: 'luong can bo cong nhan vien', other: 'luong CBCNV' },
	{ query: 'năm NGÀN tấn', other: 'năm nghìn tấn' },
	{ query: 'evn', other: 'Tập đoàn Điện lực Việt Nam' },
])('who looks for “$query” also looks for “$other”', ({ query, other }) => {
	expect(expandQuery(query, synonyms)).toEqual([query, other])
})

test.each(['cán bộ công nhân', 'nghìnlẻ', 'điện', ''])(
	'“%s” has no other wording: a phrase counts only whole',
	(query) => {
		expect(expandQuery(query, synonyms)).toEqual([query])
	},
)

test('a long group is not searched without end', () => {
	const group = Array.from({ length: 20 }, (_, n) => `từ ${n}`)
	expect(expandQuery('từ 3', [group])).toHaveLength(4)
})
