import { expect, test } from 'vitest'
import { excerptOf } from '#site/search/plain/excerptOf.ts'
import { foundWordsIn } from '#site/search/plain/foundWords.ts'
import { markWords } from '#site/search/plain/markWords.ts'
import { toTextQuery } from '#site/search/plain/textQuery.ts'

test.each([
	{ typed: 'dien luc', marked: ['Điện', 'lực', 'điện'] },
	{ typed: 'điện lực', marked: ['Điện', 'lực', 'điện'] },
	{ typed: 'điển', marked: ['Điện', 'điện'] },
	{ typed: 'hoa', marked: ['Hoà'] },
])('in a headline, $typed marks $marked as the article spells them', ({ typed, marked }) => {
	const headline = 'Điện lực Hoà Bình: điện về bản'
	const parts = mark(headline, typed)
	expect(parts.filter((_, place) => place % 2)).toEqual(marked)
	expect(parts.join('')).toBe(headline)
})

test('someone who typed accents sees just those words marked, if the text has them', () => {
	const parts = mark('Thủ tướng gửi thư cho đối tượng', 'thủ tướng')
	expect(parts.filter((_, place) => place % 2)).toEqual(['Thủ', 'tướng'])
})

test('an excerpt begins shortly before the words, where they stand together', () => {
	const filler = 'lưới điện và những chuyện khác của ngày hôm ấy '
	const text = `${filler.repeat(20)}đội đường dây dựng cột. ${filler.repeat(20)}`
	const { excerpt, isBeginning, isEnd } = excerptOf(
		text,
		foundWordsIn(text, toTextQuery('duong day')),
	)
	expect(excerpt.filter((_, place) => place % 2).slice(0, 2)).toEqual(['đường', 'dây'])
	expect(excerpt.join('').split(' ').length).toBeLessThan(45)
	expect([isBeginning, isEnd]).toEqual([false, false])
})

test('a text without the words shows its beginning, a short one all of itself', () => {
	const text = 'Một hai ba bốn.'
	expect(excerptOf(text, () => -1)).toEqual({ excerpt: [text], isBeginning: true, isEnd: true })
	expect(excerptOf('', () => -1).excerpt).toEqual([''])
	const long = 'lời '.repeat(100)
	expect(excerptOf(long, () => -1)).toMatchObject({ isBeginning: true, isEnd: false })
})

function mark(text: string, typed: string): string[] {
	return markWords(text, foundWordsIn(text, toTextQuery(typed)))
}
