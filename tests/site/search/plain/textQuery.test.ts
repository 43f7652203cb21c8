import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { toTextQuery } from '#site/search/plain/textQuery.ts'

test('what is looked for is looked for without accents, and đ is a d', () => {
	const { everyWord, phrase } = toTextQuery('  Điện   lực ')
	expect(everyWord).toBe('"dien" AND "luc"')
	expect(phrase).toBe('"dien luc"')
})

test('however accents were typed and stored, they are the same', () => {
	expect(toTextQuery('Điện Lực'.normalize('NFD'))).toEqual(toTextQuery('Điện Lực'))
	expect(toTextQuery('hoà lưới').words).toEqual(toTextQuery('hòa lưới').words)
})

test('accents that were typed are told from those that were not', () => {
	expect(toTextQuery('dien luc').exact).toBeUndefined()
	const exact = toTextQuery('đường').exact
	expect(exact?.phrase.test('con ḏường mới')).toBe(true)
	expect(exact?.phrase.test('ánh dương')).toBe(false)
	expect(exact?.phrase.test('ḏườngx')).toBe(false)
})

test.each([
	['operators', 'điện OR lực NOT (NEAR AND)'],
	['quotes', '"điện" \'lực" --'],
	['stars and colons', 'headline:* ^điện + {body}: lực'],
	['an end of text', 'điện\0lực'],
	['ten thousand characters', 'điện '.repeat(2_000)],
	['ten thousand letters', 'đ'.repeat(10_000)],
	['signs alone', '*** "" () : ^ -'],
	['pictures', '⚡️🔌 👩‍🔧'],
	['half a character', '\ud800 điện'],
	['nothing', ''],
])('%s reach the database as words or not at all', (_, typed) => {
	const { text, words, everyWord, phrase } = toTextQuery(typed)
	expect(text.length).toBeLessThanOrEqual(200)
	expect(words.length).toBeLessThanOrEqual(16)
	if (!words.length) return
	const state = new DatabaseSync(':memory:')
	state.exec('CREATE VIRTUAL TABLE texts USING fts5 (headline)')
	const find = state.prepare('SELECT count(*) AS count FROM texts WHERE texts MATCH ?')
	for (const question of [everyWord, phrase, `headline : ${phrase}`]) {
		expect(find.get(question)?.count).toBe(0)
	}
})
