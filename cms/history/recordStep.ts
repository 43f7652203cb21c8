import type { Payload, PayloadRequest } from 'payload'
import type { ApprovalPolicy, Piece } from '#cms/workflow/policy.ts'
import type { State } from '#cms/workflow/states.ts'
import { appendRecord } from './appendRecord.ts'
import { toStepRecord } from './toStepRecord.ts'

/** Something that happened to a piece. */
export interface HistoryStep {
	/** Of the record, where it was chosen beforehand. */
	id?: string | undefined
	policy: ApprovalPolicy
	piece: Piece
	action: string
	/** Null: the machine itself, such as the clock or an import. */
	person: { id: string; name?: string | null } | null
	/** In whose place the person acted. */
	onBehalfOf?: { id: string; name: string } | undefined
	from: State | null
	to: State | null
	at: Date
	comment?: string | undefined
	/** What differs, in plain Vietnamese words. */
	changes?: string | undefined
	/** Whose name the record bears when there is no person. */
	actorName?: string | undefined
	transactionID?: PayloadRequest['transactionID']
}

/** Add a line to the history, in the transaction of what it tells of. */
export async function recordStep(cms: Payload, step: HistoryStep): Promise<void> {
	await appendRecord(cms, toStepRecord(step), step.transactionID)
}
