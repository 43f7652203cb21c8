import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Programme } from '#cms/payload-types.ts'
import { stepIn } from '#cms/workflow/stepContext.ts'

/** What a programme names: whether it is still there is asked of its collection. */
interface Choice {
	collection: CollectionSlug
	id: string
	/** What the newsroom calls it, as a sentence begins. */
	word: string
}

/**
 * A programme names displays, pieces, pictures and sections that exist.
 *
 * MongoDB has no foreign keys, and the embedded database answers one that is broken with an error
 * nobody can read. What was named before may have gone since; who submits is told.
 */
export const refuseUnknownChoices: CollectionBeforeChangeHook<Programme> = async ({
	data,
	originalDoc,
	req: { payload, transactionID },
	context,
}) => {
	if (stepIn(context, 'programmes', originalDoc?.id)) return data
	const known = new Set(originalDoc ? choicesIn(originalDoc).map(keyOf) : [])
	const fresh = choicesIn(data).filter((choice) => !known.has(keyOf(choice)))
	for (const collection of new Set(fresh.map((choice) => choice.collection))) {
		const choices = fresh.filter((choice) => choice.collection === collection)
		const { docs } = await payload.find({
			collection,
			overrideAccess: true,
			depth: 0,
			pagination: false,
			select: {},
			where: { id: { in: choices.map(({ id }) => id) } },
			...(transactionID ? { req: { transactionID } } : {}),
		})
		const found = new Set(docs.map(({ id }) => String(id)))
		const gone = choices.find(({ id }) => !found.has(id))
		if (gone) throw new Refusal('invalid', `${gone.word} đã chọn không còn nữa. Hãy chọn lại.`)
	}
	return data
}

function choicesIn({ displays, items }: Partial<Programme>): Choice[] {
	return [
		...idsOf(displays).map((id): Choice => ({ collection: 'displays', id, word: 'Màn hình' })),
		...(items ?? []).flatMap(({ piece, picture, section }, at) => {
			const place = `Mục ${at + 1}:`
			return [
				...chosen(piece?.relationTo ?? 'articles', piece?.value, `${place} nội dung`),
				...chosen('media', picture, `${place} ảnh`),
				...chosen('sections', section, `${place} chuyên mục`),
			]
		}),
	]
}

function chosen(collection: CollectionSlug, reference: unknown, word: string): Choice[] {
	const id = idOf(reference)
	return id ? [{ collection, id, word }] : []
}

function keyOf({ collection, id }: Choice): string {
	return `${collection} ${id}`
}
