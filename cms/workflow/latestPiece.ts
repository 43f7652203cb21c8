import type { Payload, PayloadRequest } from 'payload'
import type { ApprovalPolicy, Piece } from './policy.ts'

/** The piece as its writers see it, with every hidden field; null when there is none. */
export async function latestPiece(
	cms: Payload,
	{ collection }: Pick<ApprovalPolicy, 'collection'>,
	id: string,
	transactionID?: PayloadRequest['transactionID'],
): Promise<Piece | null> {
	const piece = await cms.findByID({
		collection,
		id,
		draft: true,
		depth: 0,
		overrideAccess: true,
		showHiddenFields: true,
		disableErrors: true,
		...(transactionID ? { req: { transactionID } } : {}),
	})
	// Every collection under approval has the fields of `workflowFields`, which Payload's type
	// of "a document of any collection" cannot say.
	return piece as unknown as Piece | null
}

/** What readers have of the piece: its state of publication and its address. */
export async function mainPiece(
	cms: Payload,
	{ collection }: Pick<ApprovalPolicy, 'collection'>,
	id: string,
): Promise<Piece | null> {
	const piece = await cms.findByID({
		collection,
		id,
		draft: false,
		depth: 0,
		overrideAccess: true,
		showHiddenFields: true,
		disableErrors: true,
	})
	return piece as unknown as Piece | null
}
