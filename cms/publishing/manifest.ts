import type { Payload, Where } from 'payload'
import type { EntryKey, Manifest, ManifestEntry } from '#shared/editions/edition.ts'
import { allVisibleArticles } from './allVisibleArticles.ts'
import { articlesUsing } from './articlesUsing.ts'
import { singletonTypes, wholeSingleton, type SingletonType } from './singletons.ts'
import { versionOf, versionOfPerson } from './versions.ts'
import { visibleArticles, type VisibleArticle } from './visibleArticles.ts'

/** Everything readers may see at `now`. */
export async function buildManifest(cms: Payload, now: Date): Promise<Manifest> {
	const articles = await allVisibleArticles(cms, now)
	const [media, people, ...lists] = await Promise.all([
		mediaEntries(cms, usedIn(articles, 'media')),
		personEntries(cms, usedIn(articles, 'people')),
		listEntries(cms, 'sections', 'section'),
		listEntries(cms, 'tags', 'tag'),
		listEntries(cms, 'units', 'unit'),
		singletonEntries(cms, singletonTypes),
	])
	return { entries: [...articles.map(toEntry), ...media, ...people, ...lists.flat()] }
}

/** What readers may see at `now` of the entries asked for, and the media and people they use. */
export async function buildPartialManifest(
	cms: Payload,
	keys: readonly EntryKey[],
	now: Date,
): Promise<Manifest> {
	const asked = (type: EntryKey['type']) =>
		keys.filter((key) => key.type === type).map(({ id }) => id)
	const articles = asked('article').length
		? await visibleArticles(cms, now, { id: { in: asked('article') } })
		: []
	const [media, people] = [usedIn(articles, 'media'), usedIn(articles, 'people')]
	// What these articles use is visible; of the rest it must be found out.
	const mediaLeft = asked('media').filter((id) => !media.has(id))
	const peopleLeft = asked('person').filter((id) => !people.has(id))
	const [withMedia, withPeople] = await Promise.all([
		articlesUsing(cms, now, 'mediaUsed', mediaLeft),
		articlesUsing(cms, now, 'byline.person', peopleLeft),
	])
	const [mediaUsed, peopleUsed] = [usedIn(withMedia, 'media'), usedIn(withPeople, 'people')]
	for (const id of mediaLeft) if (mediaUsed.has(id)) media.add(id)
	for (const id of peopleLeft) if (peopleUsed.has(id)) people.add(id)
	const lists = await Promise.all([
		mediaEntries(cms, media),
		personEntries(cms, people),
		listEntries(cms, 'sections', 'section', asked('section')),
		listEntries(cms, 'tags', 'tag', asked('tag')),
		listEntries(cms, 'units', 'unit', asked('unit')),
		singletonEntries(
			cms,
			singletonTypes.filter((type) => asked(type).includes(type)),
		),
	])
	return { entries: [...articles.map(toEntry), ...lists.flat()] }
}

function toEntry(article: VisibleArticle): ManifestEntry {
	return { type: 'article', id: article.id, version: versionOf(article) }
}

function usedIn(articles: readonly VisibleArticle[], kind: 'media' | 'people'): Set<string> {
	return new Set(articles.flatMap(({ uses }) => uses[kind]))
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
		.map((person) => ({ type: 'person', id: person.id, version: versionOfPerson(person) }))
}

async function listEntries(
	cms: Payload,
	collection: 'sections' | 'tags' | 'units',
	type: 'section' | 'tag' | 'unit',
	ids?: string[],
): Promise<ManifestEntry[]> {
	if (ids?.length === 0) return []
	const { docs } = await cms.find({
		collection,
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { updatedAt: true },
		...(ids ? { where: { id: { in: ids } } } : {}),
	})
	return docs.map((document) => ({ type, id: document.id, version: versionOf(document) }))
}

async function singletonEntries(
	cms: Payload,
	types: readonly SingletonType[],
): Promise<ManifestEntry[]> {
	const whole = await Promise.all(types.map((type) => wholeSingleton(cms, type)))
	return whole.map(({ type, id, version }) => ({ type, id, version }))
}
