import type { Payload } from 'payload'
import { demoSections } from '#cms/demo/sections.ts'
import { demoTags } from '#cms/demo/tags.ts'
import { demoUnits } from '#cms/demo/units.ts'
import { known, type DemoPlaces } from './newsroom.ts'

type PlaceCollection = 'units' | 'sections' | 'tags'

/** Steps of ten leave room for a section between two others. */
const ORDER_STEP = 10

/** Make the units, sections and tags that are missing. */
export async function seedPlaces(cms: Payload): Promise<DemoPlaces> {
	const units = await loadIds(cms, 'units')
	for (const { slug, ...unit } of demoUnits) {
		const parent = 'parent' in unit ? known(units, unit.parent) : null
		await make(cms, 'units', units, { ...unit, slug, parent })
	}
	const sections = await loadIds(cms, 'sections')
	for (const [at, section] of demoSections.entries()) {
		await make(cms, 'sections', sections, { ...section, order: (at + 1) * ORDER_STEP })
	}
	const tags = await loadIds(cms, 'tags')
	for (const tag of demoTags) await make(cms, 'tags', tags, tag)
	return { units, sections, tags }
}

async function loadIds(cms: Payload, collection: PlaceCollection): Promise<Map<string, string>> {
	const { docs } = await cms.find({
		collection,
		depth: 0,
		pagination: false,
		overrideAccess: true,
		select: { slug: true },
	})
	return new Map(docs.map(({ id, slug }) => [slug, id]))
}

async function make(
	cms: Payload,
	collection: PlaceCollection,
	ids: Map<string, string>,
	place: { slug: string; name: string; order?: number; parent?: string | null },
): Promise<void> {
	if (ids.has(place.slug)) return
	const { id } = await cms.create({
		collection,
		depth: 0,
		overrideAccess: true,
		// Payload types data for each collection; all three have what `place` carries.
		data: place as never,
	})
	ids.set(place.slug, id)
}
