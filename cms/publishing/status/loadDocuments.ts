import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
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

type CollectionType = Exclude<EntryType, 'frontPage' | 'searchAids'>

const collections = {
	article: { slug: 'articles', title: 'headline', hasSlug: true },
	media: { slug: 'media', title: 'filename', hasSlug: false },
	person: { slug: 'people', title: 'name', hasSlug: false },
	section: { slug: 'sections', title: 'name', hasSlug: true },
	tag: { slug: 'tags', title: 'name', hasSlug: true },
	unit: { slug: 'units', title: 'name', hasSlug: true },
} as const satisfies Record<
	CollectionType,
	{ slug: CollectionSlug; title: string; hasSlug: boolean }
>

const singletons = {
	frontPage: { title: 'Trang chủ', address: '/globals/frontPage' },
	searchAids: { title: 'Tìm kiếm', address: '/globals/searchAids' },
} as const

/** Look up all that is asked for, with one query for each kind of document. */
export async function loadDocuments(cms: Payload, asked: readonly Asked[]): Promise<FindDocument> {
	const found = new Map<string, KnownDocument>()
	for (const type of Object.keys(singletons) as (keyof typeof singletons)[]) {
		found.set(`${type} ${type}`, { type, id: type, owner: null, ...singletons[type] })
	}
	// `collections` has these types and no others.
	const types = Object.keys(collections) as CollectionType[]
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
	const { slug, title, hasSlug } = collections[type]
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
