import type { Payload } from 'payload'
import { toPublishedFrontPage } from '#cms/frontPage/published.ts'
import { toPublishedSearchAids } from '#cms/searchAids/published.ts'
import type { Entry } from '#shared/editions/edition.ts'
import { versionOfData } from './versions.ts'

/** Types of which there is one entry; it, its id and the global it comes from bear the same name. */
export const singletonTypes = ['frontPage', 'searchAids'] as const

/** A type of which there is one entry. */
export type SingletonType = (typeof singletonTypes)[number]

/** The one entry of a type, as it stands; also when nobody has saved its global yet. */
export async function wholeSingleton(cms: Payload, type: SingletonType): Promise<Entry> {
	if (type === 'frontPage') {
		const data = toPublishedFrontPage(await load(cms, type))
		return { type, id: type, version: versionOfData(data), data }
	}
	const data = toPublishedSearchAids(await load(cms, type))
	return { type, id: type, version: versionOfData(data), data }
}

function load<Slug extends SingletonType>(cms: Payload, slug: Slug) {
	return cms.findGlobal({ slug, depth: 0, overrideAccess: true })
}
