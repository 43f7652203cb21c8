import { expect, test } from 'vitest'
import { toOneSpelling } from '#shared/search/oneSpelling.ts'

test.each([
	{ typed: 'hoà', word: 'hòa' },
	{ typed: 'HOÀ BÌNH', word: 'HÒA BÌNH' },
	{ typed: 'thuỷ điện', word: 'thủy điện' },
	{ typed: 'thuỵ', word: 'thụy' },
	{ typed: 'sức khoẻ', word: 'sức khỏe' },
	{ typed: 'luỹ kế', word: 'lũy kế' },
	{ typed: 'hòa', word: 'hòa' },
])('$typed is the same word as $word', ({ typed, word }) => {
	expect(toOneSpelling(typed)).toBe(word)
	expect(toOneSpelling(typed.normalize('NFD'))).toBe(word)
})

test.each(['quý', 'Quỳ', 'toàn', 'loại', 'ngoáy', 'xoèn', 'thuế', 'tuyết', 'oái'])(
	'the tone of %s stands where it must and stays',
	(word) => {
		expect(toOneSpelling(word)).toBe(word)
	},
)
