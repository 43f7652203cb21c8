import { describe, expect, test } from 'vitest'
import { compareParagraphs } from '#cms/workflow/difference/compareParagraphs.ts'
import { compareWords, type ComparedText } from '#cms/workflow/difference/compareWords.ts'

const same = (text: string) => ({ text, kind: 'same' })
const removed = (text: string) => ({ text, kind: 'removed' })
const added = (text: string) => ({ text, kind: 'added' })

const textOf = (rows: ComparedText[], side: keyof ComparedText) =>
	rows.map((row) => row[side].map(({ text }) => text).join(' ')).filter(Boolean)

describe('a sentence that was changed', () => {
	test('tells the words that went and those that came', () => {
		expect(compareWords('Công suất là 120 MW', 'Công suất là 110 MW')).toEqual({
			before: [same('Công suất là'), removed('120'), same('MW')],
			after: [same('Công suất là'), added('110'), same('MW')],
		})
	})

	test('is the same however its accents are stored and its blanks are set', () => {
		const composed = 'Điện lực  Sông Lam'
		expect(compareWords(composed, composed.normalize('NFD').replace('  ', ' '))).toEqual({
			before: [same('Điện lực Sông Lam')],
			after: [same('Điện lực Sông Lam')],
		})
	})
})

describe('a text that was changed', () => {
	const paragraphs = ['Mở đầu bản tin.', 'Trạm biến áp đã đóng điện sáng nay.', 'Kết thúc bản tin.']

	test('shows a new paragraph alone and leaves the others where they are', () => {
		const after = [...paragraphs.slice(0, 2), 'Một đoạn mới hẳn.', 'Kết thúc bản tin.']
		const rows = compareParagraphs(paragraphs, after)
		expect(rows).toHaveLength(4)
		expect(rows[2]).toEqual({ before: [], after: [added('Một đoạn mới hẳn.')] })
		expect(rows[3]?.before).toEqual([same('Kết thúc bản tin.')])
	})

	test('sets a rewritten paragraph beside what it was, with a stranger before it', () => {
		const rewritten = 'Trạm biến áp đã đóng điện chiều nay.'
		const rows = compareParagraphs(paragraphs, [
			'Mở đầu bản tin.',
			'Hoàn toàn khác, chẳng giống gì.',
			rewritten,
			'Kết thúc bản tin.',
		])
		expect(rows[1]).toEqual({ before: [], after: [added('Hoàn toàn khác, chẳng giống gì.')] })
		expect(rows[2]).toEqual({
			before: [same('Trạm biến áp đã đóng điện'), removed('sáng'), same('nay.')],
			after: [same('Trạm biến áp đã đóng điện'), added('chiều'), same('nay.')],
		})
	})

	test('sets one passage beside the one in its place, however little they share', () => {
		expect(compareParagraphs(['Tít cũ'], ['Đầu đề khác hẳn'])).toEqual([
			{ before: [removed('Tít cũ')], after: [added('Đầu đề khác hẳn')] },
		])
	})

	test.each([
		{ before: [], after: [] },
		{ before: [], after: ['một', 'hai'] },
		{ before: ['một', 'hai'], after: [] },
		{ before: ['a b c', 'd e f'], after: ['x y z', 'a b d', 'd e f', 'g'] },
	])('loses no word of either text: $before and $after', ({ before, after }) => {
		const rows = compareParagraphs(before, after)
		expect(textOf(rows, 'before')).toEqual(before)
		expect(textOf(rows, 'after')).toEqual(after)
	})
})

describe('a very long text', () => {
	const words = (count: number, of: string) =>
		Array.from({ length: count }, (_, place) => `${of}${place}`).join(' ')

	test('that was written anew in one paragraph counts as gone and come', () => {
		const [before, after] = [words(10_000, 'cũ'), words(10_000, 'mới')]
		expect(compareWords(before, after)).toEqual({
			before: [removed(before)],
			after: [added(after)],
		})
	})

	test('that was written anew in thousands of paragraphs loses no word', () => {
		const paragraphs = (of: string) =>
			Array.from({ length: 5_000 }, (_, place) => `${of} đoạn ${of}${place}`)
		const rows = compareParagraphs(paragraphs('cũ'), paragraphs('mới'))
		expect(textOf(rows, 'before')).toEqual(paragraphs('cũ'))
		expect(textOf(rows, 'after')).toEqual(paragraphs('mới'))
	})

	test('in which every paragraph changed a little is compared word by word', () => {
		const paragraphs = (of: string) =>
			Array.from({ length: 400 }, (_, place) => `${words(25, `t${place}-`)} ${of}`)
		const rows = compareParagraphs(paragraphs('cũ'), paragraphs('mới'))
		expect(rows).toHaveLength(400)
		expect(rows.every(({ before }) => before.length === 2)).toBe(true)
	})
})
