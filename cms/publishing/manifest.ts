import type { Payload, Where } from 'payload'
import { onDisplaysAt } from '#cms/collections/notices/onDisplaysAt.ts'
import { toPublishedPerson } from '#cms/collections/people/published.ts'
import type { Uses } from '#cms/workflow/uses.ts'
import type { Entry, EntryKey, Manifest, ManifestEntry } from '#shared/editions/edition.ts'
import { allVisiblePieces } from './allVisiblePieces.ts'
import { collectionOf } from './collectionOf.ts'
import { piecesUsing } from './piecesUsing.ts'
import { pieceTypes } from './pieceTypes.ts'
import { singletonTypes, wholeSingleton } from './singletons.ts'
import { versionOf, versionOfData } from './versions.ts'
import { visiblePieces, type VisiblePiece } from './visiblePieces.ts'

/** Everything readers may see at `now`. */
export async function buildManifest(cms: Payload, now: Date): Promise<Manifest> {
	const pieces = await allVisiblePieces(cms, now)
	const singletons = await Promise.all(singletonTypes.map((type) => wholeSingleton(cms, type, now)))
	const media = usedIn(pieces, 'media')
	for (const id of mediaOf(singletons)) media.add(id)
	const others = await Promise.all([
		mediaEntries(cms, media),
		personEntries(cms, usedIn(pieces, 'people')),
		listEntries(cms, 'section'),
		listEntries(cms, 'tag'),
		listEntries(cms, 'unit'),
		listEntries(cms, 'display'),
		listEntries(cms, 'notice', undefined, onDisplaysAt(now)),
	])
	return { entries: [...pieces.map(toEntry), ...others.flat(), ...singletons.map(withoutData)] }
}

/** What readers may see at `now` of the entries asked for, and the media and people they use. */
export async function buildPartialManifest(
	cms: Payload,
	keys: readonly EntryKey[],
	now: Date,
): Promise<Manifest> {
	const asked = (type: EntryKey['type']) =>
		keys.filter((key) => key.type === type).map(({ id }) => id)
	const pieces = await askedPieces(cms, asked, now)
	const singletons = await Promise.all(
		singletonTypes
			.filter((type) => asked(type).includes(type))
			.map((type) => wholeSingleton(cms, type, now)),
	)
	const [media, people] = [usedIn(pieces, 'media'), usedIn(pieces, 'people')]
	for (const id of mediaOf(singletons)) media.add(id)
	// What these use is visible; of the rest it must be found out.
	const mediaLeft = asked('media').filter((id) => !media.has(id))
	const peopleLeft = asked('person').filter((id) => !people.has(id))
	const [mediaFound, peopleFound] = await Promise.all([
		mediaInUse(cms, mediaLeft, now),
		piecesUsing(cms, now, 'people', peopleLeft).then((found) => usedIn(found, 'people')),
	])
	for (const id of mediaLeft) if (mediaFound.has(id)) media.add(id)
	for (const id of peopleLeft) if (peopleFound.has(id)) people.add(id)
	const others = await Promise.all([
		mediaEntries(cms, media),
		personEntries(cms, people),
		listEntries(cms, 'section', asked('section')),
		listEntries(cms, 'tag', asked('tag')),
		listEntries(cms, 'unit', asked('unit')),
		listEntries(cms, 'display', asked('display')),
		listEntries(cms, 'notice', asked('notice'), onDisplaysAt(now)),
	])
	return { entries: [...pieces.map(toEntry), ...others.flat(), ...singletons.map(withoutData)] }
}

async function askedPieces(
	cms: Payload,
	asked: (type: EntryKey['type']) => string[],
	now: Date,
): Promise<VisiblePiece[]> {
	const found = await Promise.all(
		pieceTypes.map((type) => {
			const ids = asked(type)
			return ids.length > 0
				? visiblePieces(cms, type, now, { id: { in: ids } })
				: Promise.resolve([])
		}),
	)
	return found.flat()
}

/** All files that the pieces use which use one of these, and those of the single entries. */
async function mediaInUse(cms: Payload, ids: string[], now: Date): Promise<Set<string>> {
	if (ids.length === 0) return new Set()
	const [pieces, singletons] = await Promise.all([
		piecesUsing(cms, now, 'media', ids),
		Promise.all(singletonTypes.map((type) => wholeSingleton(cms, type, now))),
	])
	return new Set([...usedIn(pieces, 'media'), ...mediaOf(singletons)])
}

function usedIn(pieces: readonly VisiblePiece[], kind: keyof Uses): Set<string> {
	return new Set(pieces.flatMap(({ uses }) => uses[kind]))
}

/** The files of single entries, which readers have as long as the entry says so. */
function mediaOf(singletons: readonly Entry[]): string[] {
	return singletons.flatMap((entry) =>
		entry.type === 'identity' && entry.data.logo ? [entry.data.logo] : [],
	)
}

function toEntry(piece: VisiblePiece): ManifestEntry {
	return { type: piece.type, id: piece.id, version: versionOf(piece) }
}

function withoutData({ type, id, version }: Entry): ManifestEntry {
	return { type, id, version }
}

/** Databases limit how many values one condition may list; beyond this the whole list is read. */
const IDS_IN_ONE_CONDITION = 200

function withIds(ids: Set<string>): Where {
	return ids.size <= IDS_IN_ONE_CONDITION ? { id: { in: [...ids] } } : {}
}

async function mediaEntries(cms: Payload, ids: Set<string>): Promise<ManifestEntry[]> {
	if (ids.size === 0) return []
	const { docs } = await cms.find({
		collection: 'media',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { updatedAt: true },
		where: withIds(ids),
	})
	return docs
		.filter(({ id }) => ids.has(id))
		.map((media) => ({ type: 'media', id: media.id, version: versionOf(media) }))
}

async function personEntries(cms: Payload, ids: Set<string>): Promise<ManifestEntry[]> {
	if (ids.size === 0) return []
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { name: true },
		where: withIds(ids),
	})
	return docs
		.filter(({ id }) => ids.has(id))
		.map((person) => ({
			type: 'person',
			id: person.id,
			version: versionOfData(toPublishedPerson(person)),
		}))
}

async function listEntries(
	cms: Payload,
	type: 'display' | 'notice' | 'section' | 'tag' | 'unit',
	ids?: string[],
	where: Where = {},
): Promise<ManifestEntry[]> {
	if (ids?.length === 0) return []
	const { docs } = await cms.find({
		collection: collectionOf[type],
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { updatedAt: true },
		where: ids ? { and: [where, { id: { in: ids } }] } : where,
	})
	return docs.map((document) => ({ type, id: document.id, version: versionOf(document) }))
}
