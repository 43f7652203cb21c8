import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { appendRecord, appendRecordWith, type NewRecord } from '#cms/history/appendRecord.ts'
import { contentInWords } from '#cms/history/changesInWords.ts'
import type { Notice, Person } from '#cms/payload-types.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { contextFor } from '#cms/workflow/stepContext.ts'
import { noticeContent, noticeContentFields } from './contentFields.ts'
import type { StepFields } from './stepFields.ts'
import { storeTogether } from './storeTogether.ts'

/** A step that was decided. */
export interface DecidedNoticeStep {
	notice: Notice
	action: string
	set: Partial<StepFields> & Pick<StepFields, 'state'>
	/** Null: the machine itself. */
	person: Pick<Person, 'id' | 'name'> | null
	/** In whose place the person acts. */
	onBehalfOf?: { id: string; name: string } | undefined
	now: Date
}

/**
 * Write a step of a notice with its line in the history, both or neither.
 *
 * The write itself finds the notice as the decision found it: on MongoDB by the transaction, where
 * another write since then ends it; on the embedded database by the statement's own condition.
 */
export async function writeNoticeStep(
	cms: Payload,
	step: DecidedNoticeStep,
	transactionID: string | number | undefined,
): Promise<void> {
	const line = await lineOf(cms, step)
	if (cms.db.name === 'sqlite') {
		await appendRecordWith(cms, line, (row) => storeTogether(cms, step, row))
		return
	}
	const { notice, set } = step
	await cms.update({
		collection: 'notices',
		id: notice.id,
		data: {},
		depth: 0,
		overrideAccess: true,
		overrideLock: true,
		context: contextFor({ collection: 'notices', id: notice.id, hash: null, set }),
		// A request of its own: sharing one would leak the context into other operations.
		...(transactionID ? { req: { transactionID } } : {}),
	})
	await appendRecord(cms, line, transactionID)
}

async function lineOf(
	cms: Payload,
	{ notice, action, set, person, onBehalfOf, now }: DecidedNoticeStep,
): Promise<NewRecord> {
	const units = idsOf(notice.units)
	return {
		at: now.toISOString(),
		actor: person?.id ?? null,
		...(person ? { actorName: person.name } : {}),
		onBehalfOf: onBehalfOf?.id ?? null,
		onBehalfOfName: onBehalfOf?.name ?? null,
		action,
		documentType: 'notices',
		document: notice.id,
		headline: notice.headline,
		from: notice.state,
		to: set.state,
		owner: idOf(notice.sentBy) ?? person?.id ?? null,
		unit: units.length === 1 ? (units[0] ?? null) : null,
		contentHash: contentHash(notice, noticeContent),
		// What was shown may be asked for when the notice itself is long forgotten.
		changes: await contentInWords(cms, noticeContentFields, { ...notice }),
	}
}
