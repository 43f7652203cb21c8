import { expect, test } from 'vitest'
import { wordsIn } from '#shared/search/searchWord.ts'
import { isFoundIn } from '#site/search/isFoundIn.ts'
import { toExcerpt } from '#site/search/toExcerpt.ts'

const filler = (count: number) => Array.from({ length: count }, (_, n) => `từ${n}`).join(' ')

function excerptOf(text: string, query: string) {
	return toExcerpt(text, isFoundIn(wordsIn(query), wordsIn(text)))
}

test('a short text is shown whole, with what was found marked', () => {
	expect(excerptOf('Điện lực Kiến An, nơi có điện.', 'dien luc')).toEqual({
		parts: ['', 'Điện lực', ' Kiến An, nơi có ', 'điện', '.'],
		isBeginning: true,
		isEnd: true,
	})
})

test('a long text is cut around the words that stand together', () => {
	const text = `điện ${filler(60)} Điện lực ${filler(60)}`
	const { parts, isBeginning, isEnd } = excerptOf(text, 'điện lực')
	expect(parts).toContain('Điện lực')
	expect([isBeginning, isEnd]).toEqual([false, false])
	expect(wordsIn(parts.join('')).length).toBeLessThanOrEqual(36)
})

test('the parts are the text, letter by letter', () => {
	const text = `${filler(3)} “đường dây” (đường) cuối.`
	expect(excerptOf(text, 'đường').parts.join('')).toBe(text)
})

test('accents as typed are marked alone where the text has them', () => {
	expect(excerptOf('đường và dương', 'đường').parts).toEqual(['', 'đường', ' và dương'])
	expect(excerptOf('ánh dương', 'đường').parts).toEqual(['ánh ', 'dương', ''])
})

test('a text where nothing was found is shown from its beginning', () => {
	const { parts, isBeginning } = excerptOf(filler(80), 'điện')
	expect(parts).toHaveLength(1)
	expect(isBeginning).toBe(true)
})
