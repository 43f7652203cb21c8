import type { Payload } from 'payload'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import { toPublishedPerson } from '#cms/collections/people/published.ts'
import { toPublishedSection } from '#cms/collections/sections/published.ts'
import { toPublishedTag } from '#cms/collections/tags/published.ts'
import { toPublishedUnit } from '#cms/collections/units/published.ts'
import type { Config } from '#cms/payload-types.ts'
import type { Entry } from '#shared/editions/edition.ts'

/** What a page shows beside its own text, as ids. */
export type Used = Record<Usable, readonly string[]>

type Usable = 'media' | 'people' | 'sections' | 'tags' | 'units'

const version = 'preview'

/** The entries a draft refers to, whether or not readers have them already. */
export async function entriesUsed(cms: Payload, used: Used): Promise<Entry[]> {
	const [media, people, sections, tags, units] = await Promise.all([
		load(cms, 'media', used.media),
		load(cms, 'people', used.people),
		load(cms, 'sections', used.sections),
		load(cms, 'tags', used.tags),
		load(cms, 'units', used.units),
	])
	const entries: Entry[][] = [
		media
			.filter(({ filename }) => filename)
			.map((each) => ({ type: 'media', id: each.id, version, data: toPublishedMedia(each) })),
		people.map((each) => ({
			type: 'person',
			id: each.id,
			version,
			data: toPublishedPerson(each),
		})),
		sections.map((each) => ({
			type: 'section',
			id: each.id,
			version,
			data: toPublishedSection(each),
		})),
		tags.map((each) => ({ type: 'tag', id: each.id, version, data: toPublishedTag(each) })),
		units.map((each) => ({ type: 'unit', id: each.id, version, data: toPublishedUnit(each) })),
	]
	return entries.flat()
}

async function load<Slug extends Usable>(
	cms: Payload,
	collection: Slug,
	ids: readonly string[],
): Promise<Config['collections'][Slug][]> {
	if (ids.length === 0) return []
	const { docs } = await cms.find({
		collection,
		overrideAccess: true,
		depth: 0,
		pagination: false,
		where: { id: { in: [...ids] } },
	})
	return docs
}
