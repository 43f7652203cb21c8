import type { Payload, Where } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { collectionOf, type CollectionType } from '#cms/publishing/collectionOf.ts'
import type { SingletonType } from '#cms/publishing/singletons.ts'
import type { EntryType } from '#shared/editions/edition.ts'

/** A document as people know it, whatever kind of entry it becomes. */
export interface KnownDocument {
	type: EntryType
	id: string
	title: string
	/** Of its page in the admin, below the admin's own address. */
	address: string
	/** The person whose piece it is. */
	owner: string | null
}

/** A document, by its id or its slug. */
export interface Asked {
	type: EntryType
	key: string
}

/** Finds what was loaded. */
export type FindDocument = (type: EntryType, key: string) => KnownDocument | undefined

/** What people know a document by, and whether a page of the site is known by its slug. */
const names: Record<CollectionType, { title: string; hasSlug: boolean }> = {
	article: { title: 'headline', hasSlug: true },
	banner: { title: 'headline', hasSlug: false },
	clip: { title: 'headline', hasSlug: true },
	display: { title: 'name', hasSlug: true },
	infographic: { title: 'headline', hasSlug: true },
	media: { title: 'filename', hasSlug: false },
	notice: { title: 'headline', hasSlug: false },
	person: { title: 'name', hasSlug: false },
	programme: { title: 'name', hasSlug: false },
	section: { title: 'name', hasSlug: true },
	slogan: { title: 'text', hasSlug: false },
	tag: { title: 'name', hasSlug: true },
	unit: { title: 'name', hasSlug: true },
}

const singletons = {
	frontPage: { title: 'Trang chủ', address: '/globals/frontPage' },
	identity: { title: 'Nhận diện', address: '/globals/identity' },
	searchAids: { title: 'Tìm kiếm', address: '/globals/searchAids' },
} as const satisfies Record<SingletonType, { title: string; address: string }>

/** Look up all that is asked for, with one query for each kind of document. */
export async function loadDocuments(cms: Payload, asked: readonly Asked[]): Promise<FindDocument> {
	const found = new Map<string, KnownDocument>()
	for (const type of Object.keys(singletons) as SingletonType[]) {
		found.set(`${type} ${type}`, { type, id: type, owner: null, ...singletons[type] })
	}
	// `collectionOf` has these types and no others.
	const types = Object.keys(collectionOf) as CollectionType[]
	await Promise.all(
		types.map(async (type) => {
			const keys = asked.filter((each) => each.type === type).map(({ key }) => key)
			for (const [key, document] of await loadOf(cms, type, [...new Set(keys)])) {
				found.set(`${type} ${key}`, document)
			}
		}),
	)
	return (type, key) => found.get(`${type} ${key}`)
}

async function loadOf(
	cms: Payload,
	type: CollectionType,
	keys: string[],
): Promise<[string, KnownDocument][]> {
	if (keys.length === 0) return []
	const slug = collectionOf[type]
	const { title, hasSlug } = names[type]
	const byId: Where = { id: { in: keys } }
	const { docs } = await cms.find({
		collection: slug,
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { [title]: true, slug: true, owner: true },
		where: hasSlug ? { or: [byId, { slug: { in: keys } }] } : byId,
	})
	return docs.flatMap((found): [string, KnownDocument][] => {
		// Fields differ from collection to collection; those selected are texts and one reference.
		const doc = found as unknown as Record<string, unknown> & { id: string }
		const document = {
			type,
			id: doc.id,
			title: typeof doc[title] === 'string' ? doc[title] : '',
			address: `/collections/${slug}/${doc.id}`,
			owner: idOf(doc.owner),
		}
		const names: [string, KnownDocument][] = [[doc.id, document]]
		if (typeof doc.slug === 'string') names.push([doc.slug, document])
		return names
	})
}
