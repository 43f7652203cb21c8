import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { policyOf, type Piece } from '#cms/workflow/policy.ts'
import { stepIn } from '#cms/workflow/stepContext.ts'

/** Let comments follow when the piece goes to another unit or person: who reads it reads them. */
export const keepCommentsWithPiece: CollectionAfterChangeHook<Piece> = async ({
	doc,
	previousDoc,
	operation,
	collection,
	context,
	req: { payload, transactionID },
}) => {
	const { slug } = collection
	if (operation === 'create' || stepIn(context, slug, doc.id)) return doc
	// What the hook is given lacks what the request did not ask to be answered with.
	const isWhole = 'owner' in doc && 'unit' in doc
	const policy = policyOf(slug)
	const after = isWhole || !policy ? doc : await latestPiece(payload, policy, doc.id, transactionID)
	const before: Partial<Piece> = previousDoc ?? {}
	const owner = idOf(after?.owner)
	const unit = idOf(after?.unit)
	if (owner === idOf(before.owner) && unit === idOf(before.unit)) return doc
	await payload.update({
		collection: 'comments',
		where: { documentType: { equals: slug }, document: { equals: doc.id } },
		data: { owner, unit },
		depth: 0,
		overrideAccess: true,
		...(transactionID ? { req: { transactionID } } : {}),
	})
	return doc
}

/** What was said about a draft goes with it. */
export const forgetComments: CollectionAfterDeleteHook<Piece> = async ({
	doc,
	collection,
	req: { payload, transactionID },
}) => {
	await payload.delete({
		collection: 'comments',
		where: { documentType: { equals: collection.slug }, document: { equals: doc.id } },
		depth: 0,
		overrideAccess: true,
		...(transactionID ? { req: { transactionID } } : {}),
	})
	return doc
}
