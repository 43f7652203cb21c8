import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Article } from '#cms/payload-types.ts'
import { stepIn } from '#cms/workflow/stepContext.ts'

const places = [
	{ field: 'section', collection: 'sections', word: 'Chuyên mục' },
	{ field: 'unit', collection: 'units', word: 'Đơn vị' },
	{ field: 'tags', collection: 'tags', word: 'Chủ đề' },
] as const

/**
 * An article belongs to sections, units and tags that exist.
 *
 * MongoDB has no foreign keys, and SQLite answers one that is broken with an error nobody can read.
 * Steps write what was checked when it was typed, and imports what they have looked up themselves.
 */
export const refuseUnknownPlaces: CollectionBeforeChangeHook<Article> = async ({
	data,
	originalDoc,
	req,
	context,
}) => {
	if (stepIn(context, 'articles', originalDoc?.id)) return data
	for (const { field, collection, word } of places) {
		const known = idsIn(originalDoc?.[field])
		const fresh = idsIn(data[field]).filter((id) => !known.includes(id))
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
