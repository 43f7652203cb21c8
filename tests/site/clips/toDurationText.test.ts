import { expect, test } from 'vitest'
import { toDurationText } from '#site/clips/toDurationText.ts'

test.each([
	[4.6, '0:05'],
	[65, '1:05'],
	[599.6, '10:00'],
	[3725, '1:02:05'],
])('a clip of %s seconds says %s', (seconds, text) => {
	expect(toDurationText(seconds)).toBe(text)
})
