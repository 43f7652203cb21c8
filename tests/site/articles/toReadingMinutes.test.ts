import { expect, test } from 'vitest'
import { toReadingMinutes } from '#site/articles/toReadingMinutes.ts'

const syllables = (count: number) => 'điện '.repeat(count)

test.each([
	[1, 1],
	[374, 1],
	[375, 2],
	[1_000, 4],
])('%i syllables take %i minutes', (count, minutes) => {
	expect(toReadingMinutes(`<p>${syllables(count)}</p>`)).toBe(minutes)
})

test('words of neighbouring paragraphs and cells count apart, tags and dashes not at all', () => {
	const cells = '<td data-block="một hai ba">số</td>'.repeat(749)
	expect(toReadingMinutes(`<table>${cells}</table>${'<p>–</p>'.repeat(900)}`)).toBe(3)
})

test.each(['', '<figure data-media="m-ho"></figure>', '<p> … </p>'])(
	'a text without words has no reading time: %j',
	(body) => {
		expect(toReadingMinutes(body)).toBeNull()
	},
)
