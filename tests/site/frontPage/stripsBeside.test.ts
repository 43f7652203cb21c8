import { expect, test } from 'vitest'
import { stripsBeside } from '#site/frontPage/stripsBeside.ts'

test.each([
	[0, 0, 0],
	[1, 0, 1],
	[3, 0, 1],
	[0, 10, 3],
	[3, 10, 4],
])('%d events and %d headlines have %d strips at their side', (events, readMost, strips) => {
	expect(stripsBeside(events, readMost)).toBe(strips)
})
