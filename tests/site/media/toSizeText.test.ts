import { expect, test } from 'vitest'
import { toSizeText } from '#site/media/toSizeText.ts'

test.each([
	[0, '1 KB'],
	[350_400, '350 KB'],
	[999_499, '999 KB'],
	[999_500, '1 MB'],
	[1_240_000, '1,2 MB'],
	[1_234_567_890, '1.234,6 MB'],
])('a file of %i bytes weighs %s', (bytes, text) => {
	expect(toSizeText(bytes)).toBe(text)
})
