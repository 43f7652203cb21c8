import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toSizes } from '#site/media/toSizes.ts'

test('a slot is as wide as it says, and grows with the letters on wall-sized windows', () => {
	expect(toSizes(20, '50vw')).toBe(
		'(min-width: 150rem) 27.5rem, (min-width: 120rem) 23.8rem, (min-width: 64rem) 20rem, 50vw',
	)
})

test('the style sheet makes letters larger where the sizes of pictures say so', () => {
	const css = readFileSync('site/styles/base.css', 'utf8').replace(/\s+/g, ' ')
	expect(css).toContain('(min-width: 120rem) { html { font-size: 118.75%')
	expect(css).toContain('(min-width: 150rem) { html { font-size: 137.5%')
})
