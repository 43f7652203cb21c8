import { closeCms } from '#cms/closeCms.ts'
import { openCms } from '#cms/openCms.ts'
import { toSlug } from '#shared/slug.ts'
import { places } from './places.ts'

/** Make the sections and units that texts are dealt out to; the import makes the tags. */
export async function makePlaces(): Promise<void> {
	const cms = await openCms()
	const asked = { depth: 0, overrideAccess: true } as const
	for (const [order, name] of places.sections.entries()) {
		await cms.create({
			...asked,
			collection: 'sections',
			data: { name, order, slug: toSlug(name) },
		})
	}
	for (const shortName of places.units) {
		const data = { name: `Điện lực ${shortName}`, shortName, slug: toSlug(shortName) }
		await cms.create({ ...asked, collection: 'units', data })
	}
	await closeCms(cms)
}
