import type { Payload } from 'payload'
import { collectionOf } from '#cms/publishing/collectionOf.ts'
import { toPublished, type DocumentOf } from '#cms/publishing/toPublished.ts'
import type { Entry } from '#shared/editions/edition.ts'

/** What a page shows beside its own text, as ids. */
export type Used = Partial<Record<Usable, readonly (string | null)[]>>

const usable = ['media', 'person', 'section', 'tag', 'unit'] as const

type Usable = (typeof usable)[number]

/** The entries a draft refers to, whether or not readers have them already. */
export async function entriesUsed(cms: Payload, used: Used): Promise<Entry[]> {
	const entries = await Promise.all(usable.map((type) => load(cms, type, used[type] ?? [])))
	return entries.flat()
}

async function load<Type extends Usable>(
	cms: Payload,
	type: Type,
	ids: readonly (string | null)[],
): Promise<Entry[]> {
	const asked = ids.filter((id) => id !== null)
	if (asked.length === 0) return []
	const { docs } = await cms.find({
		collection: collectionOf[type],
		overrideAccess: true,
		depth: 0,
		pagination: false,
		where: { id: { in: asked } },
	})
	return docs
		.filter((found) => type !== 'media' || ('filename' in found && found.filename))
		.map((found) => {
			// `find` answers with documents of the collection it was asked for, and the entry is of that type.
			const data = toPublished[type](found as unknown as DocumentOf<Type>)
			return { type, id: found.id, version: 'preview', data } as unknown as Entry
		})
}
