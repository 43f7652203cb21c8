import type { CollectionSlug, Payload } from 'payload'
import { toPublishedArticle } from '#cms/collections/articles/published.ts'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import { toPublishedPerson } from '#cms/collections/people/published.ts'
import { toPublishedSection } from '#cms/collections/sections/published.ts'
import { toPublishedTag } from '#cms/collections/tags/published.ts'
import { toPublishedUnit } from '#cms/collections/units/published.ts'
import type { Config } from '#cms/payload-types.ts'
import type { Entry, EntryKey, EntryType } from '#shared/editions/edition.ts'
import { buildPartialManifest } from './manifest.ts'
import { singletonTypes, wholeSingleton } from './singletons.ts'

/** The entries asked for, whole, as far as readers may see them at `now`. */
export async function buildEntries(
	cms: Payload,
	keys: readonly EntryKey[],
	now: Date,
): Promise<Entry[]> {
	const { entries } = await buildPartialManifest(cms, keys, now)
	const asked = new Set(keys.map(({ type, id }) => `${type} ${id}`))
	const visible = entries.filter(({ type, id }) => asked.has(`${type} ${id}`))
	const idsOf = (wanted: EntryType) =>
		new Map(visible.filter(({ type }) => type === wanted).map(({ id, version }) => [id, version]))
	const whole = await Promise.all([
		load(cms, 'articles', idsOf('article'), (version, article) => ({
			type: 'article',
			id: article.id,
			version,
			data: toPublishedArticle(article),
		})),
		load(cms, 'media', idsOf('media'), (version, media) => ({
			type: 'media',
			id: media.id,
			version,
			data: toPublishedMedia(media),
		})),
		load(cms, 'people', idsOf('person'), (version, person) => ({
			type: 'person',
			id: person.id,
			version,
			data: toPublishedPerson(person),
		})),
		load(cms, 'sections', idsOf('section'), (version, section) => ({
			type: 'section',
			id: section.id,
			version,
			data: toPublishedSection(section),
		})),
		load(cms, 'tags', idsOf('tag'), (version, tag) => ({
			type: 'tag',
			id: tag.id,
			version,
			data: toPublishedTag(tag),
		})),
		load(cms, 'units', idsOf('unit'), (version, unit) => ({
			type: 'unit',
			id: unit.id,
			version,
			data: toPublishedUnit(unit),
		})),
		...singletonTypes
			.filter((type) => idsOf(type).has(type))
			.map(async (type) => [await wholeSingleton(cms, type)]),
	])
	return whole.flat()
}

type DocumentOf<Slug extends CollectionSlug> = Config['collections'][Slug]

async function load<Slug extends 'articles' | 'media' | 'people' | 'sections' | 'tags' | 'units'>(
	cms: Payload,
	collection: Slug,
	versions: Map<string, string>,
	toEntry: (version: string, document: DocumentOf<Slug>) => Entry,
): Promise<Entry[]> {
	if (versions.size === 0) return []
	const { docs } = await cms.find({
		collection,
		overrideAccess: true,
		draft: false,
		depth: 0,
		pagination: false,
		showHiddenFields: true,
		where: { id: { in: [...versions.keys()] } },
	})
	return docs.flatMap((found) => {
		// `find` answers with documents of the collection it was asked for.
		const document = found as unknown as DocumentOf<Slug>
		const version = versions.get(document.id)
		// Changed since the manifest was read: its new version follows with the next look.
		return version ? [toEntry(version, document)] : []
	})
}
