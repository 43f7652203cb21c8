import type { Payload } from 'payload'
import { toPublishedFrontPage } from '#cms/frontPage/published.ts'
import { toPublishedIdentity } from '#cms/identity/published.ts'
import type { Config } from '#cms/payload-types.ts'
import { toPublishedSearchAids } from '#cms/searchAids/published.ts'
import type { Entry, EntryData } from '#shared/editions/edition.ts'
import { versionOfData } from './versions.ts'

/** Types of which there is one entry; it, its id and the global it comes from bear the same name. */
export const singletonTypes = ['frontPage', 'identity', 'searchAids'] as const

/** A type of which there is one entry. */
export type SingletonType = (typeof singletonTypes)[number]

/** The one entry of a type, as it stands at `now`; also when nobody has saved its global yet. */
export async function wholeSingleton<Type extends SingletonType>(
	cms: Payload,
	type: Type,
	now: Date,
): Promise<Extract<Entry, { type: Type }>> {
	const global = await cms.findGlobal({ slug: type, depth: 0, overrideAccess: true })
	// `findGlobal` answers with the global it was asked for, and the entry is of that type.
	const data = toPublished[type](global as unknown as Config['globals'][Type], now)
	const entry = { type, id: type, version: versionOfData(data), data }
	return entry as unknown as Extract<Entry, { type: Type }>
}

const toPublished: {
	[Type in SingletonType]: (global: Config['globals'][Type], now: Date) => EntryData<Type>
} = {
	frontPage: toPublishedFrontPage,
	identity: toPublishedIdentity,
	searchAids: toPublishedSearchAids,
}
