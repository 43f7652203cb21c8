import { toSlug } from '#shared/slug.ts'
import type { EditionServer } from './editionServer.ts'
import { places } from './places.ts'
import { textsFrom, type Text } from './textsFrom.ts'

/** Milliseconds between two articles: 10,000 of them span eleven years. */
const APART_MS = 9.6 * 3_600_000

const FIRST = Date.UTC(2015, 0, 1)

/** Put `count` texts of an import file (`.ndjson.gz`) into an edition. */
export async function fillEdition(
	edition: EditionServer,
	file: string,
	count: number,
): Promise<number> {
	for (const [order, name] of places.sections.entries()) {
		edition.put('section', { id: toSlug(name), slug: toSlug(name), name, order })
	}
	for (const name of places.units) {
		const id = toSlug(name)
		edition.put('unit', { id, slug: id, name: `Điện lực ${name}`, shortName: name, parent: null })
	}
	for (const name of places.tags) edition.put('tag', { id: toSlug(name), slug: toSlug(name), name })
	const slugs = new Set<string>()
	let index = 0
	for await (const text of textsFrom(file, count)) putText(edition, text, index++, slugs)
	return index
}

function putText(edition: EditionServer, text: Text, index: number, slugs: Set<string>): void {
	const { section, unit, tags } = places.of(index)
	const wanted = toSlug(text.title) || 'bai'
	const slug = slugs.has(wanted) ? `${wanted}-${text.id}` : wanted
	slugs.add(slug)
	const publishedAt = new Date(FIRST + index * APART_MS).toISOString()
	const paragraphs = text.body.split(/\n+/).filter(Boolean)
	edition.put('article', {
		id: text.id,
		slug,
		formerSlugs: [],
		headline: text.title,
		standfirst: text.sapo ?? '',
		body: paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join(''),
		section: toSlug(section),
		unit: toSlug(unit),
		tags: tags.map((name) => toSlug(name)),
		byline: [{ penName: 'Ban biên tập' }],
		cover: null,
		source: null,
		documents: [],
		correction: '',
		media: [],
		publishedAt,
		updatedAt: publishedAt,
	})
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
