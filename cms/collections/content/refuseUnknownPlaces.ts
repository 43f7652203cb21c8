import type { CollectionBeforeChangeHook, CollectionSlug, TypeWithID } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { stepIn } from '#cms/workflow/stepContext.ts'

const places = [
	{ field: 'section', collection: 'sections', word: 'Chuyên mục' },
	{ field: 'unit', collection: 'units', word: 'Đơn vị' },
	{ field: 'tags', collection: 'tags', word: 'Chủ đề' },
] as const

/**
 * A piece belongs to sections, units and tags that exist.
 *
 * MongoDB has no foreign keys, and SQLite answers one that is broken with an error nobody can read.
 * Steps write what was checked when it was typed, and imports what they have looked up themselves.
 */
export const refuseUnknownPlaces: CollectionBeforeChangeHook<TypeWithID> = async ({
	data,
	originalDoc,
	collection: { slug },
	req,
	context,
}) => {
	if (stepIn(context, slug, originalDoc?.id)) return data
	for (const { field, collection, word } of places) {
		const known = idsIn(originalDoc && Reflect.get(originalDoc, field))
		const fresh = idsIn(Reflect.get(data, field)).filter((id) => !known.includes(id))
		if (fresh.length > 0 && (await countOf(collection, fresh, req)) < fresh.length) {
			throw new Refusal('invalid', `${word} đã chọn không còn nữa. Hãy chọn lại.`)
		}
	}
	return data
}

function idsIn(value: unknown): string[] {
	const values: unknown[] = Array.isArray(value) ? value : [value]
	return [...new Set(values.map(idOf))].filter((id) => id !== null)
}

async function countOf(
	collection: CollectionSlug,
	ids: string[],
	req: Parameters<CollectionBeforeChangeHook>[0]['req'],
): Promise<number> {
	const { totalDocs } = await req.payload.count({
		collection,
		overrideAccess: true,
		where: { id: { in: ids } },
		...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
	})
	return totalDocs
}
