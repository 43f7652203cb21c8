import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { toSlug } from '#shared/slug.ts'
import type { EditionServer } from './editionServer.ts'

const lineSchema = z.object({
	id: z.string(),
	title: z.string().min(1),
	sapo: z.string().nullish(),
	body: z.string(),
})

/** Lines carry no section or unit; they are dealt out in turn. */
const sections = [
	'Tin tức',
	'Sản xuất',
	'An toàn',
	'Con người',
	'Văn hóa',
	'Kinh doanh',
	'Công nghệ',
]
const units = ['Hà Nội', 'Đà Nẵng', 'Nghệ An', 'Cần Thơ', 'Quảng Ninh']

/** Milliseconds between two articles: 10,000 of them span eleven years. */
const APART_MS = 9.6 * 3_600_000

const FIRST = Date.UTC(2015, 0, 1)

/** Put the first `count` texts of an import file (`.ndjson.gz`) into an edition. */
export async function fillEdition(
	edition: EditionServer,
	file: string,
	count: number,
): Promise<number> {
	for (const [order, name] of sections.entries()) {
		edition.put('section', { id: toSlug(name), slug: toSlug(name), name, order })
	}
	for (const name of units) {
		const id = toSlug(name)
		edition.put('unit', { id, slug: id, name: `Điện lực ${name}`, shortName: name, parent: null })
	}
	const taken = { lines: 0, slugs: new Set<string>() }
	const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) })
	for await (const line of lines) {
		if (taken.lines >= count) break
		if (line) putLine(edition, lineSchema.parse(JSON.parse(line)), taken)
	}
	return taken.lines
}

function putLine(
	edition: EditionServer,
	line: z.infer<typeof lineSchema>,
	taken: { lines: number; slugs: Set<string> },
): void {
	const section = nth(sections, taken.lines)
	const unit = nth(units, taken.lines)
	const wanted = toSlug(line.title) || 'bai'
	const slug = taken.slugs.has(wanted) ? `${wanted}-${line.id}` : wanted
	taken.slugs.add(slug)
	const publishedAt = new Date(FIRST + taken.lines * APART_MS).toISOString()
	const paragraphs = line.body.split(/\n+/).filter(Boolean)
	edition.put('article', {
		id: line.id,
		slug,
		formerSlugs: [],
		headline: line.title,
		standfirst: line.sapo ?? '',
		body: paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join(''),
		section: toSlug(section),
		unit: toSlug(unit),
		tags: [],
		byline: [{ penName: 'Ban biên tập' }],
		cover: null,
		source: null,
		correction: '',
		media: [],
		publishedAt,
		updatedAt: publishedAt,
	})
	taken.lines++
}

function nth(names: readonly string[], index: number): string {
	return names[index % names.length] ?? ''
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
