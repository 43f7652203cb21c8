import { expect, test } from 'vitest'
import {
	clipSeconds,
	headlineSeconds,
	infographicSeconds,
	noticeSeconds,
} from '#site/displays/playlist/seconds.ts'

const words = (count: number) => Array.from({ length: count }, () => 'điện').join(' ')

test.each([
	{ headline: 4, standfirst: 0, seconds: 8 },
	{ headline: 15, standfirst: 30, seconds: 17 },
	{ headline: 20, standfirst: 90, seconds: 25 },
])(
	'a card of $headline and $standfirst syllables stays $seconds seconds',
	({ headline, standfirst, seconds }) => {
		expect(headlineSeconds(words(headline), words(standfirst))).toBe(seconds)
	},
)

test('a dash by itself is nothing to read', () => {
	expect(headlineSeconds(`${words(30)} – – –`, '')).toBe(headlineSeconds(words(30), ''))
})

test.each([
	{ syllables: 5, seconds: 8 },
	{ syllables: 90, seconds: 32 },
	{ syllables: 400, seconds: 60 },
])('a notice of $syllables syllables stays $seconds seconds', ({ syllables, seconds }) => {
	expect(noticeSeconds({ headline: words(2), text: words(syllables - 2) })).toBe(seconds)
})

test.each([
	{ duration: 42.2, byHand: null, seconds: 43 },
	{ duration: 42.2, byHand: 20, seconds: 20 },
	{ duration: 42.2, byHand: 90, seconds: 43 },
	{ duration: 0.2, byHand: null, seconds: 1 },
	{ duration: null, byHand: null, seconds: 30 },
	{ duration: null, byHand: 75, seconds: 75 },
])(
	'a clip of $duration s with $byHand s by hand stays $seconds s',
	({ duration, byHand, seconds }) => {
		expect(clipSeconds(duration, byHand)).toBe(seconds)
	},
)

test('the taller an infographic, the longer it stays, within what people wait', () => {
	expect([1, 3, 6, 40].map(infographicSeconds)).toEqual([15, 24, 48, 120])
})
