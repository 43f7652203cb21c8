import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import type { ApprovalPolicy, Piece } from '#cms/workflow/policy.ts'
import type { State } from '#cms/workflow/states.ts'

/** Something that happened to a piece. */
export interface HistoryStep {
	policy: ApprovalPolicy
	piece: Piece
	action: string
	/** Null: the machine itself, such as the clock or an import. */
	person: { id: string; name?: string | null } | null
	from: State | null
	to: State | null
	at: Date
	comment?: string | undefined
	/** Whose name the record bears when there is no person. */
	actorName?: string | undefined
	transactionID?: PayloadRequest['transactionID']
}

/** Add a line to the history, in the transaction of what it tells of. */
export async function recordStep(cms: Payload, step: HistoryStep): Promise<void> {
	const { policy, piece, person, at } = step
	const title: unknown = Reflect.get(piece, policy.title)
	await cms.create({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		...(step.transactionID ? { req: { transactionID: step.transactionID } } : {}),
		data: {
			at: at.toISOString(),
			actor: person?.id ?? null,
			actorName: person?.name ?? step.actorName ?? 'Hệ thống',
			action: step.action,
			documentType: policy.collection,
			document: piece.id,
			headline: typeof title === 'string' ? title : null,
			from: step.from,
			to: step.to,
			comment: step.comment ?? null,
			owner: idOf(piece.owner),
			unit: idOf(piece.unit),
			contentHash: contentHash(piece, policy.content),
		},
	})
}
