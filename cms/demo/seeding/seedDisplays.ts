import type { Payload } from 'payload'
import { demoDisplays } from '#cms/demo/displays/demoDisplays.ts'
import { known, type DemoPlaces } from './newsroom.ts'

/** A day, as the admin proposes. */
const LEASE_HOURS = 24

/** Make the displays that are missing; answers the ids of all by slug. */
export async function seedDisplays(
	cms: Payload,
	{ units }: DemoPlaces,
): Promise<Map<string, string>> {
	const { docs } = await cms.find({
		collection: 'displays',
		depth: 0,
		pagination: false,
		overrideAccess: true,
		select: { slug: true },
	})
	const displays = new Map(docs.map(({ id, slug }) => [slug, id]))
	for (const { unit, ...display } of demoDisplays) {
		if (displays.has(display.slug)) continue
		const { id } = await cms.create({
			collection: 'displays',
			depth: 0,
			overrideAccess: true,
			data: {
				...display,
				zones: [...display.zones],
				leaseHours: LEASE_HOURS,
				unit: known(units, unit),
			},
		})
		displays.set(display.slug, id)
	}
	return displays
}
