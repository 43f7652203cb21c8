import { expect, test } from 'vitest'
import { fromSearchText, toSearchText } from '#shared/search/searchText.ts'
import { toOpenSearchTerm, toSearchTerm } from '#shared/search/searchTerm.ts'
import { wordsIn } from '#shared/search/searchWord.ts'

/** What Pagefind 1.6 does to words before it compares them. */
const foldedByEngine = (text: string) =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/\s+/)
		.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))

test('the engine folds đ like every other Vietnamese letter', () => {
	expect(foldedByEngine(toSearchText('Điện lực Đà Nẵng đóng điện'))).toEqual(
		foldedByEngine(toSearchTerm(wordsIn('dien luc da nang dong dien'))),
	)
})

test.each([
	'Điện lực Đà Nẵng nâng cấp đường dây 110 kV ở Đắk Lắk, Ế ẩm, Ữ',
	'TP.HCM: “Trạm 220kV” – giá 1.250,5 đồng/kWh (CO2)',
])('an excerpt reads as the article was written: %s', (text) => {
	expect(fromSearchText(toSearchText(text))).toBe(text)
	expect(fromSearchText(toSearchText(text.normalize('NFD')))).toBe(text)
})

test.each([
	{ typed: '220 kv', written: '220kV' },
	{ typed: 'tp hcm', written: 'TP.HCM' },
	{ typed: 'tp.hcm', written: 'TP. HCM' },
	{ typed: 'ha noi hai phong', written: 'Hà Nội–Hải Phòng' },
	{ typed: '1250', written: '1250' },
])('$typed is the same words as $written', ({ typed, written }) => {
	expect(foldedByEngine(toSearchTerm(wordsIn(typed)))).toEqual(
		foldedByEngine(toSearchText(written)),
	)
})

test('no word begins with another one, unless it is still being typed', () => {
	const [anh = ''] = foldedByEngine(toSearchText('anh'))
	expect(anh.startsWith(toSearchTerm(wordsIn('an')))).toBe(false)
	expect(anh.startsWith(toOpenSearchTerm(wordsIn('an')))).toBe(true)
})
