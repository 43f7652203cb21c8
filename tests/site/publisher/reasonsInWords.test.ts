import { expect, test } from 'vitest'
import { whyText } from '#shared/publishing/whyText.ts'
import { EditionStore } from '#site/edition/store.ts'

test('every question that a page may ask has words of its own', () => {
	const store = new EditionStore(':memory:')
	const questions = Object.keys(store.edition('http://bantin.test'))
	expect(questions).toContain('card')
	const unknown = whyText('["nobodyAsksThis"]', () => undefined)
	const wordless = questions.filter(
		(name) => name !== 'siteUrl' && whyText(JSON.stringify([name]), () => undefined) === unknown,
	)
	expect(wordless).toEqual([])
	store.close()
})
