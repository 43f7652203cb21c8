import { expect, test } from 'vitest'
import { demoArticles } from '#cms/demo/articles/demoArticles.ts'
import { deskPieces } from '#cms/demo/desk/deskPieces.ts'
import { datesFilledIn } from '#cms/demo/datesFilledIn.ts'
import type { DemoArticle } from '#cms/demo/demoArticle.ts'
import { demoPeople } from '#cms/demo/people.ts'
import { demoPictures, PICTURE_CREDIT } from '#cms/demo/pictures/demoPictures.ts'
import { plannedTime } from '#cms/demo/plannedTime.ts'
import { publishedTime } from '#cms/demo/publishedTime.ts'
import { demoSections } from '#cms/demo/sections.ts'
import { demoTags } from '#cms/demo/tags.ts'
import { demoUnits } from '#cms/demo/units.ts'
import { SLUG_PATTERN } from '#shared/slug.ts'

const all: DemoArticle[] = [...demoArticles, ...deskPieces]
const now = new Date('2026-11-22T03:00:00.000Z')
const ALLOWED =
	/^(p|h2|h3|h4|ul|ol|li|blockquote|strong|em|u|s|sub|sup|code|a|br|hr|table|thead|tbody|tr|th|td|figure|figcaption|cite|aside|div)$/

test('every section has several pieces and every corporation-wide list is long enough', () => {
	expect(demoArticles.length).toBeGreaterThanOrEqual(34)
	expect(demoSections.length).toBeGreaterThanOrEqual(8)
	expect(demoUnits.length).toBeGreaterThanOrEqual(12)
	expect(demoPeople.length).toBeGreaterThanOrEqual(10)
	for (const { slug } of demoSections) {
		const pieces = demoArticles.filter(({ section }) => section === slug)
		expect(pieces.length, slug).toBeGreaterThanOrEqual(4)
	}
})

test('no two pieces, places or pictures share a name', () => {
	const lists = [all, demoUnits, demoSections, demoTags].map((list) => list.map(({ slug }) => slug))
	const names = [...lists, demoPictures.map(({ key }) => key), demoPictures.map(({ alt }) => alt)]
	for (const list of names) expect(new Set(list).size).toBe(list.length)
	for (const slug of lists.flat()) expect(slug).toMatch(SLUG_PATTERN)
})

test('every unit stands below one that is named before it', () => {
	demoUnits.forEach((unit, at) => {
		if (!('parent' in unit)) return expect(at).toBe(0)
		expect(demoUnits.slice(0, at).map(({ slug }) => slug)).toContain(unit.parent)
	})
})

test.each(all)('“$headline” is a whole piece', (piece) => {
	expect(piece.headline.length).toBeLessThanOrEqual(120)
	expect(demoSections.map(({ slug }) => slug)).toContain(piece.section)
	expect(demoUnits.map(({ slug }) => slug)).toContain(piece.unit)
	for (const tag of piece.tags) expect(demoTags.map(({ slug }) => slug)).toContain(tag)
	for (const author of piece.byline) {
		if ('person' in author) expect(demoPeople.map(({ login }) => login)).toContain(author.person)
	}
	const keys = demoPictures.map(({ key }) => key)
	expect(keys).toContain(piece.cover)
	for (const [, key] of piece.body.matchAll(/data-media="([^"]+)"/g)) expect(keys).toContain(key)
})

test.each(all)(
	'the body of “$headline” uses the agreed words only, and closes what it opens',
	({ body }) => {
		const open: string[] = []
		for (const [, close, name] of body.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
			expect(name).toMatch(ALLOWED)
			if (close) expect(open.pop()).toBe(name)
			else if (name) open.push(name)
		}
		expect(open).toEqual([])
		expect(body.replace(/<[^>]+>/g, '')).not.toMatch(/[<>]/)
	},
)

test.each(demoArticles)('“$headline” is long enough to be read', ({ body, standfirst }) => {
	expect(body.match(/<p>/g)?.length ?? 0).toBeGreaterThanOrEqual(3)
	expect(standfirst.length).toBeGreaterThan(40)
	expect(textOf(body).split(/\s+/).length).toBeGreaterThan(120)
})

test('every link between our pieces leads to a published one', () => {
	const slugs = demoArticles.map(({ slug }) => slug)
	const links = all.flatMap(({ body }) => [...body.matchAll(/href="([^"]+)"/g)].map(([, to]) => to))
	expect(links.length).toBeGreaterThan(8)
	for (const link of links) {
		const [, slug] = link?.match(/^\/bai-viet\/([^/]+)\/$/) ?? []
		expect(slugs, link).toContain(slug)
	}
})

test('the prose is typographic Vietnamese in composed letters', () => {
	for (const { slug, headline, standfirst, body, coverCaption } of all) {
		const prose = `${headline} ${standfirst} ${coverCaption ?? ''} ${textOf(body)}`
		expect(prose, slug).toBe(prose.normalize('NFC'))
		expect(prose, slug).not.toMatch(/["']|\.\.\.| ,| \.|\d{1,2}h\d{2}|\d,\d{3}\b/)
		expect(prose, slug).not.toMatch(/\b(the|and|with|for|online|team|email|slide|feedback)\b/i)
		expect(quotes(prose, '“'), slug).toBe(quotes(prose, '”'))
	}
})

test('every picture says what it shows and whose it is, and carries no letters', () => {
	expect(PICTURE_CREDIT).not.toBe('')
	expect(demoPictures.length).toBeGreaterThanOrEqual(14)
	for (const { key, draw, alt, caption } of demoPictures) {
		const svg = draw()
		expect(svg, key).toMatch(/^<svg [^>]*width="1600" height="1000"/)
		expect(svg, key).not.toMatch(/<text|<image|NaN|undefined/)
		expect(draw(), key).toBe(svg)
		expect(alt.length, key).toBeGreaterThan(20)
		expect(caption, key).not.toBe('')
	}
})

test('the newest piece is about an hour old, the oldest some weeks', () => {
	const ages = demoArticles.map(
		({ published }) => now.getTime() - Date.parse(publishedTime(published, now)),
	)
	expect(Math.min(...ages) / 3_600_000).toBeCloseTo(0.92, 1)
	expect(Math.max(...ages) / 86_400_000).toBeGreaterThan(28)
	expect(Math.max(...ages) / 86_400_000).toBeLessThan(71)
})

test('a piece of an earlier day keeps its hour in Vietnam', () => {
	expect(publishedTime([1, '10:30'], now)).toBe('2026-11-21T03:30:00.000Z')
	expect(plannedTime(2, now)).toBe('2026-11-24T00:00:00.000Z')
})

test.each([
	['[[ngày]]', '22/11'],
	['[[ngày -22]]', '31/10'],
	['[[ngày/năm 40]]', '01/01/2027'],
	['[[tháng -11]]', '12'],
	['[[tháng 2]]', '1'],
	['[[năm]]', '2026'],
])('the date %s reads %s', (text, date) => {
	expect(datesFilledIn(text, now.toISOString())).toBe(date)
})

test('no date is left to fill in', () => {
	for (const { body, headline, standfirst, coverCaption } of all) {
		const filled = datesFilledIn(
			`${headline}${standfirst}${coverCaption ?? ''}${body}`,
			now.toISOString(),
		)
		expect(filled).not.toMatch(/\[\[|\]\]|NaN/)
	}
})

function textOf(html: string): string {
	return html.replace(/<\/?(?:a|strong|em)\b[^>]*>/g, '').replace(/<[^>]+>/g, '\n')
}

function quotes(text: string, mark: string): number {
	return text.split(mark).length - 1
}
