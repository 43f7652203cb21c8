import { expect, test } from 'vitest'
import { wordsIn } from '#shared/search/searchWord.ts'
import { isStrong, rankFor } from '#site/search/rankFor.ts'

interface Texts {
	headline?: string
	standfirst?: string
	body?: string
}

function rankOf(query: string, { headline = 'Tin', standfirst = '', body = '' }: Texts): number {
	return rankFor(wordsIn(query), [headline, standfirst, body].map(wordsIn))
}

test.each<{ query: string; better: Texts; worse: Texts; why: string }>([
	{
		why: 'accents as typed come before everything else',
		query: 'đường',
		better: { body: 'Sửa đường' },
		worse: { headline: 'Ánh dương' },
	},
	{
		why: 'words side by side come before words here and there',
		query: 'điện lực',
		better: { body: 'Công ty Điện lực Kiến An' },
		worse: { headline: 'Lực kéo của tàu điện' },
	},
	{
		why: 'order counts',
		query: 'dien luc',
		better: { standfirst: 'Điện lực' },
		worse: { standfirst: 'Lực điện' },
	},
	{
		why: 'the headline comes before the standfirst',
		query: 'than',
		better: { headline: 'Mỏ than' },
		worse: { standfirst: 'Than đá' },
	},
	{
		why: 'the standfirst comes before the body',
		query: 'mỏ than',
		better: { standfirst: 'Về mỏ than' },
		worse: { body: 'Mỏ than' },
	},
	{
		why: 'a headline that is the query comes first',
		query: 'mo than',
		better: { headline: 'Mỏ than' },
		worse: { headline: 'Mỏ than Hà Tu' },
	},
	{
		why: 'what a headline begins with it is about',
		query: 'cảng',
		better: { headline: 'Cảng mới' },
		worse: { headline: 'Ra cảng' },
	},
	{
		why: 'a whole word comes before one that only begins so',
		query: 'an',
		better: { standfirst: 'Ngày an lành' },
		worse: { headline: 'Anh hùng' },
	},
	{
		why: 'a phrase that is still being typed comes before its words here and there',
		query: 'thủy đi',
		better: { headline: 'Thủy điện' },
		worse: { headline: 'Đi đường thủy' },
	},
])('$why', ({ query, better, worse }) => {
	expect(rankOf(query, better)).toBeGreaterThan(rankOf(query, worse))
	expect(rankOf(query, worse)).toBeGreaterThan(0)
})

test('without accents everything that is alike is as good', () => {
	const road = rankOf('duong', { headline: 'Con đường' })
	expect(road).toBe(rankOf('duong', { headline: 'Ánh dương' }))
})

test.each(['điện gió', 'gió', 'đườn điện'])(
	'a text without a word of “%s” is no answer',
	(query) => {
		expect(rankOf(query, { headline: 'Đường điện' })).toBe(0)
	},
)

test.each([
	{ query: 'điện lực', texts: { body: 'Điện lực' }, strong: true },
	{ query: 'điện lực', texts: { headline: 'Lực điện' }, strong: true },
	{ query: 'điện lực', texts: { headline: 'Lực', standfirst: 'Điện' }, strong: false },
])('“$query” found in $texts is strong: $strong', ({ query, texts, strong }) => {
	expect(isStrong(rankOf(query, texts))).toBe(strong)
})
