import type { Payload, Where } from 'payload'
import { onDisplaysAt } from '#cms/collections/notices/onDisplaysAt.ts'
import type { Entry, EntryKey } from '#shared/editions/edition.ts'
import { collectionOf, type CollectionType } from './collectionOf.ts'
import { buildPartialManifest } from './manifest.ts'
import { pieceTypes } from './pieceTypes.ts'
import { singletonTypes, wholeSingleton } from './singletons.ts'
import { toPublished, type DocumentOf } from './toPublished.ts'
import { visibleAt } from './visible.ts'

/** The entries asked for, whole, as far as readers may see them at `now`. */
export async function buildEntries(
	cms: Payload,
	keys: readonly EntryKey[],
	now: Date,
): Promise<Entry[]> {
	const { entries } = await buildPartialManifest(cms, keys, now)
	const asked = new Set(keys.map(({ type, id }) => `${type} ${id}`))
	const visible = entries.filter(({ type, id }) => asked.has(`${type} ${id}`))
	const versionsOf = (wanted: EntryKey['type']) =>
		new Map(visible.filter(({ type }) => type === wanted).map(({ id, version }) => [id, version]))
	// `collectionOf` has these types and no others.
	const types = Object.keys(collectionOf) as CollectionType[]
	const whole = await Promise.all([
		...types.map((type) => load(cms, type, versionsOf(type), now)),
		...singletonTypes
			.filter((type) => versionsOf(type).has(type))
			.map(async (type) => [await wholeSingleton(cms, type, now)]),
	])
	return whole.flat()
}

async function load<Type extends CollectionType>(
	cms: Payload,
	type: Type,
	versions: Map<string, string>,
	now: Date,
): Promise<Entry[]> {
	if (versions.size === 0) return []
	const areMeant: Where = { id: { in: [...versions.keys()] } }
	const { docs } = await cms.find({
		collection: collectionOf[type],
		overrideAccess: true,
		draft: false,
		depth: 0,
		pagination: false,
		showHiddenFields: true,
		// Whatever was withdrawn since the manifest was read has its writers' text by now.
		where: { and: [areMeant, ...stillVisible(type, now)] },
	})
	return docs.flatMap((found) => {
		const version = versions.get(found.id)
		if (!version) return []
		// `find` answers with documents of the collection it was asked for, and the entry is of that type.
		const data = toPublished[type](found as unknown as DocumentOf<Type>)
		return [{ type, id: found.id, version, data } as unknown as Entry]
	})
}

function stillVisible(type: CollectionType, now: Date): Where[] {
	if (type === 'notice') return [onDisplaysAt(now)]
	return pieceTypes.some((each) => each === type) ? [visibleAt(now)] : []
}
