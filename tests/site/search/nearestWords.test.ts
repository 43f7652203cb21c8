import { expect, test } from 'vitest'
import { wordsIn } from '#shared/search/searchWord.ts'
import { parseVocabularyFile } from '#shared/search/vocabulary.ts'
import { nearestWords } from '#site/search/nearestWords.ts'

const known = parseVocabularyFile('điện 90\nlực 40\nthan 30\nthành 5\nbiên 4\ncông 50')

test.each([
	{ typed: 'dein', nearest: 'điện', slip: 'two letters exchanged' },
	{ typed: 'diien', nearest: 'điện', slip: 'a letter too many' },
	{ typed: 'die', nearest: 'điện', slip: 'a letter missing' },
	{ typed: 'dirn', nearest: 'điện', slip: 'a wrong letter' },
	{ typed: 'cogn', nearest: 'công', slip: 'the last two exchanged' },
	{ typed: 'thna', nearest: 'than', slip: 'accents do not matter' },
])('$typed is near $nearest: $slip', ({ typed, nearest }) => {
	const [word] = wordsIn(typed)
	if (!word) throw new Error('A word is needed')
	expect(nearestWords(word, known)[0]?.typed).toBe(nearest)
})

test.each(['dddd', 'xyz', 'kilowatt'])('nothing known is near %s', (typed) => {
	expect(wordsIn(typed).flatMap((word) => nearestWords(word, known))).toEqual([])
})
