import { expect, test } from 'vitest'
import { countStripsBeside } from '#site/frontPage/countStripsBeside.ts'

test.each([
	[0, 0, 0],
	[1, 0, 1],
	[3, 0, 1],
	[0, 10, 3],
	[3, 10, 4],
])('%d events and %d headlines have %d strips at their side', (events, readMost, strips) => {
	expect(countStripsBeside(events, readMost)).toBe(strips)
})
