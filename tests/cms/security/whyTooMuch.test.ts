import { describe, expect, test } from 'vitest'
import { whyTooMuch } from '#cms/security/whyTooMuch.ts'

const nested = (depth: number): object =>
	depth === 0 ? { headline: { like: 'a' } } : { and: [nested(depth - 1)] }
const many = (count: number) => Array.from({ length: count }, (_, index) => `${index}`)

describe('a question is answered', () => {
	test.each([
		['that asks nothing', {}],
		['like those of the admin', { where: { and: [{ or: [{ state: { equals: 'draft' } }] }] } }],
		['for the hundred that are ticked', { where: { id: { in: many(100) } } }],
		['for the hundred in one text', { where: { id: { in: many(100).join(',') } } }],
		['sorted by two fields', { sort: '-state,headline' }],
	])('%s', (_, args) => {
		expect(whyTooMuch(args)).toBeUndefined()
	})
})

describe('a question is too much', () => {
	test.each([
		[
			'with a thousand alternatives',
			{ where: { or: many(1000).map((x) => ({ id: { equals: x } })) } },
		],
		[
			'with a hundred operators',
			{ where: { id: Object.fromEntries(many(100).map((x) => [x, x])) } },
		],
		['that is nested without end', { where: nested(9) }],
		['nested so deep that nobody would look', { where: nested(5_000) }],
		['for a thousand values', { where: { id: { in: many(1_000) } } }],
		['for a thousand values in one text', { where: { id: { in: many(1_000).join(',') } } }],
		['for a text as long as a book', { where: { headline: { like: 'a '.repeat(5_000) } } }],
		[
			'for a text with a sign that ends it',
			{ where: { or: [{ headline: { like: 'a\u0000b' } }] } },
		],
		['sorted by a name with a sign that ends it', { sort: 'headline,a\u0000b' }],
		['sorted by twenty fields', { sort: many(20).join(',') }],
		['sorted by a list of twenty', { sort: many(20) }],
	])('%s', (_, args) => {
		expect(whyTooMuch(args)).toBeTruthy()
	})
})
