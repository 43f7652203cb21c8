import type { Payload } from 'payload'
import { fold } from '#shared/fold.ts'
import { toSlug } from '#shared/slug.ts'

/** Where articles go that name no section. */
const DEFAULT_SECTION = { name: 'Tin tức', slug: 'tin-tuc' }

/** The sections, units and tags that lines refer to by slug or name, each asked of the database once. */
export interface Catalogue {
	/** The id, or undefined for a section nobody has made. */
	section(name: string): string | undefined
	unit(name: string): string | undefined
	/** The id of "Tin tức", which is made when it is first needed. */
	defaultSection(): Promise<string>
	/** The id of the tag, which is made when it is first named. */
	tag(name: string): Promise<string>
}

/** The catalogue as it stands. */
export async function loadCatalogue(cms: Payload): Promise<Catalogue> {
	const [sections, units, tags] = await Promise.all([
		loadNames(cms, 'sections'),
		loadNames(cms, 'units'),
		loadNames(cms, 'tags'),
	])
	return {
		section: (name) => sections.get(key(name)),
		unit: (name) => units.get(key(name)),
		async defaultSection() {
			const { name, slug } = DEFAULT_SECTION
			return (
				sections.get(key(slug)) ??
				remember(sections, await make(cms, 'sections', name, slug), name, slug)
			)
		},
		async tag(name) {
			const slug = toSlug(name)
			const known = tags.get(key(name)) ?? tags.get(key(slug))
			return known ?? remember(tags, await make(cms, 'tags', name, slug), name, slug)
		},
	}
}

type Listed = 'sections' | 'units' | 'tags'

/** Names and slugs alike, without case and accents: people type them by hand. */
function key(name: string): string {
	return fold(name).replace(/\s+/g, ' ').trim()
}

async function loadNames(cms: Payload, collection: Listed): Promise<Map<string, string>> {
	const { docs } = await cms.find({ collection, depth: 0, pagination: false, overrideAccess: true })
	const names = new Map<string, string>()
	for (const document of docs) {
		const shortName = 'shortName' in document ? document.shortName : undefined
		remember(names, document.id, document.name, document.slug, shortName ?? '')
	}
	return names
}

function remember(names: Map<string, string>, id: string, ...words: string[]): string {
	for (const word of words) if (word && !names.has(key(word))) names.set(key(word), id)
	return id
}

async function make(
	cms: Payload,
	collection: 'sections' | 'tags',
	name: string,
	slug: string,
): Promise<string> {
	const data = { name, slug, ...(collection === 'sections' ? { order: 100 } : {}) }
	const { id } = await cms.create({
		collection,
		depth: 0,
		overrideAccess: true,
		data: data as never,
	})
	return id
}
