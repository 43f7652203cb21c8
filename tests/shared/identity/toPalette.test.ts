import { describe, expect, test } from 'vitest'
import { contrastOf } from '#shared/identity/contrastOf.ts'
import { toPalette, type Colours } from '#shared/identity/toPalette.ts'

/** Contrast text must have, and that of marks people must find. */
const TEXT = 4.5
const MARK = 3

/** What stands on what, anywhere on the site. */
const pairs: [keyof Colours, keyof Colours, number][] = [
	...(['ink', 'ink-soft', 'link', 'accent'] as const).flatMap(
		(text): [keyof Colours, keyof Colours, number][] => [
			[text, 'paper', TEXT],
			[text, 'paper-soft', TEXT],
		],
	),
	['on-brand', 'brand', TEXT],
	['on-brand', 'brand-deep', TEXT],
	['on-signal', 'signal', TEXT],
	['ink', 'mark', TEXT],
	['focus', 'paper', MARK],
	['focus', 'paper-soft', MARK],
]

const wellKnown = {
	'power blue and red': ['#0b3d7a', '#c2121f'],
	'EVN blue and red': ['#164397', '#ed1b2f'],
	'coal black and orange': ['#1a1a1a', '#f58220'],
	'yellow and green': ['#ffd400', '#00a651'],
	'white and white': ['#ffffff', '#ffffff'],
	'black and black': ['#000000', '#000000'],
	'mid grey twice': ['#808080', '#808080'],
	'pure red and pure blue': ['#ff0000', '#0000ff'],
	'pale yellow and pale pink': ['#fffde0', '#ffe0f0'],
	'cyan and magenta': ['#00ffff', '#ff00ff'],
} as const

describe('whatever colours a corporation has, everything can be read', () => {
	test.each(Object.entries(wellKnown))('%s', (_, [colour, accent]) => {
		expect(unreadable(colour, accent)).toEqual([])
	})

	test('every colour of a fine grid, beside every other of a coarse one', () => {
		const fine = grid(32)
		const coarse = grid(128)
		const found = fine.flatMap((colour, place) =>
			unreadable(colour, coarse[place % coarse.length] ?? colour),
		)
		expect(found).toEqual([])
		expect(fine.length).toBe(729)
		const second = coarse.flatMap((colour) =>
			coarse.flatMap((accent) => unreadable(colour, accent)),
		)
		expect(second).toEqual([])
	})
})

test('a colour that can be read as it is stays as it is', () => {
	const { light } = toPalette('#0b3d7a', '#c2121f')
	expect(light.brand).toBe('#0b3d7a')
	expect(light['on-brand']).toBe('#ffffff')
	expect(light.signal).toBe('#c2121f')
})

test('a bright colour keeps its brightness and takes dark letters', () => {
	const { light } = toPalette('#ffd400', '#00a651')
	expect(light.brand).toBe('#ffd400')
	expect(contrastOf(light['on-brand'], '#ffffff')).toBeGreaterThan(10)
})

test('where one colour is a grey, the links take the hue of the other', () => {
	const coal = toPalette('#1a1a1a', '#f58220').light
	const [red = 0, , blue = 0] = [1, 3, 5].map((at) => parseInt(coal.link.slice(at, at + 2), 16))
	expect(red).toBeGreaterThan(blue + 60)
})

/** The pairs that cannot be told apart well enough, with their contrast. */
function unreadable(colour: string, accent: string): string[] {
	return Object.entries(toPalette(colour, accent)).flatMap(([scheme, colours]) =>
		pairs.flatMap(([text, paper, least]) => {
			// `toPalette` gives one set of colours for each scheme.
			const set = colours as Colours
			const contrast = contrastOf(set[text], set[paper])
			return contrast >= least
				? []
				: [`${colour} ${accent} ${scheme}: ${text} on ${paper} ${contrast.toFixed(2)}`]
		}),
	)
}

/** Colours on a grid whose lines are `step` apart, with the corners of the cube. */
function grid(step: number): string[] {
	const parts = Array.from({ length: 256 / step + 1 }, (_, place) =>
		Math.min(255, place * step)
			.toString(16)
			.padStart(2, '0'),
	)
	return parts.flatMap((red) =>
		parts.flatMap((green) => parts.map((blue) => `#${red}${green}${blue}`)),
	)
}
