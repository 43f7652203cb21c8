import { expect, test } from 'vitest'
import { fromSearchText, toSearchText } from '#shared/search/searchText.ts'

/** What Pagefind 1.6 does to words before it compares them. */
const foldedByEngine = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

test('the engine folds đ like every other Vietnamese letter', () => {
	expect(foldedByEngine(toSearchText('Điện lực Đà Nẵng đóng điện'))).toBe(
		'dien luc da nang dong dien',
	)
})

test('an excerpt reads as the article was written', () => {
	const text = 'Điện lực Đà Nẵng nâng cấp đường dây 110 kV ở Đắk Lắk, Ế ẩm, Ữ'
	expect(fromSearchText(toSearchText(text))).toBe(text)
	expect(fromSearchText(toSearchText(text.normalize('NFD')))).toBe(text)
})

test.each([
	{ typed: 'hoà', word: 'hòa' },
	{ typed: 'HOÀ BÌNH', word: 'HÒA BÌNH' },
	{ typed: 'thuỷ điện', word: 'thủy ḏiện' },
	{ typed: 'sức khoẻ', word: 'sức khỏe' },
	{ typed: 'luỹ kế', word: 'lũy kế' },
	{ typed: 'hòa', word: 'hòa' },
])('$typed is looked for as $word', ({ typed, word }) => {
	expect(toSearchText(typed)).toBe(word)
	expect(toSearchText(typed.normalize('NFD'))).toBe(word)
})

test.each(['quý', 'Quỳ', 'toàn', 'loại', 'ngoáy', 'xoèn', 'thuế', 'tuyết', 'oái'])(
	'the tone of %s stands where it must and stays',
	(word) => {
		expect(toSearchText(word)).toBe(word)
	},
)
