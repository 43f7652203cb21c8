import { expect, test } from 'vitest'
import { demoArticles } from '#cms/demo/articles/demoArticles.ts'
import { toTimeWindows } from '#cms/collections/content/timeWindows.ts'
import { demoDisplays } from '#cms/demo/displays/demoDisplays.ts'
import { demoProgrammes } from '#cms/demo/displays/demoProgrammes.ts'
import { showPieces } from '#cms/demo/shows/showPieces.ts'
import { demoUnits } from '#cms/demo/units.ts'
import { SLUG_PATTERN } from '#shared/slug.ts'

const items = demoProgrammes.flatMap((programme) => programme.items)

test('no two displays and no two programmes share a name', () => {
	for (const names of [
		demoDisplays.map(({ slug }) => slug),
		demoProgrammes.map(({ name }) => name),
		showPieces.map(({ title }) => title),
	]) {
		expect(new Set(names).size).toBe(names.length)
	}
	for (const { slug } of demoDisplays) expect(slug).toMatch(SLUG_PATTERN)
})

test('a hall and a canteen below it show both ways of hanging', () => {
	const [hall, canteen] = demoDisplays
	expect([hall.orientation, canteen.orientation]).toEqual(['landscape', 'portrait'])
	const below = demoUnits.find(({ slug }) => slug === canteen.unit)
	expect(below && 'parent' in below && below.parent).toBe(hall.unit)
})

test('the Group plays a bulletin at noon and five minutes of every hour, everywhere', () => {
	const own = demoProgrammes.filter(({ unit }) => unit === 'tap-doan')
	expect(own.map(({ kind, windows, minutesPerHour }) => [kind, windows ?? minutesPerHour])).toEqual(
		[
			['fixed', '11:30–11:50'],
			['share', 5],
		],
	)
	for (const { reach } of own) expect(reach).toBe('branch')
})

test('each display has something of its own at any hour', () => {
	for (const { unit } of demoDisplays) {
		const own = demoProgrammes.filter((programme) => programme.unit === unit)
		const always = own.filter(({ kind, windows }) => kind === 'fill' && !windows)
		expect(always).toHaveLength(1)
		expect(always[0]?.steps.at(-1)?.action).toBe('approve')
	}
})

test('there is something of every kind to show', () => {
	expect(new Set(items.map(({ kind }) => kind))).toEqual(
		new Set(['article', 'show', 'photo', 'notice', 'feed']),
	)
	const titles = items.flatMap((item) => (item.kind === 'show' ? item.title : []))
	const collections = titles.map(
		(title) => showPieces.find((piece) => piece.title === title)?.collection,
	)
	expect(new Set(collections)).toEqual(new Set(['infographics', 'clips', 'banners', 'slogans']))
})

test('what a programme names is what readers have', () => {
	const slugs = demoArticles.map(({ slug }) => slug)
	for (const item of items) if (item.kind === 'article') expect(slugs).toContain(item.slug)
})

test('nobody approves what they wrote', () => {
	for (const { writer, steps } of demoProgrammes) {
		for (const { action, by } of steps) if (action === 'approve') expect(by).not.toBe(writer)
	}
})

test('times are such as an editor may write, and texts typographic in composed letters', () => {
	for (const { windows } of [...demoProgrammes, ...items]) {
		expect(toTimeWindows(windows)).toBeDefined()
	}
	const texts = items.flatMap((item) => {
		if (item.kind === 'notice') return [item.headline, item.text]
		return item.kind === 'photo' ? [item.caption] : []
	})
	expect(texts.length).toBeGreaterThan(10)
	for (const text of texts) {
		expect(text).toBe(text.normalize('NFC'))
		expect(text).not.toMatch(/["']|\.\.\.| ,| \.|\d{1,2}h\d{2}/)
	}
})
