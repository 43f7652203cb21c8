import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { appendRecord } from '#cms/history/appendRecord.ts'
import { contentInWords } from '#cms/history/changesInWords.ts'
import type { Notice, Person } from '#cms/payload-types.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { contextFor } from '#cms/workflow/stepContext.ts'
import { noticeContent, noticeContentFields } from './contentFields.ts'
import type { StepFields } from './stepFields.ts'

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

/** Write a step of a notice, with its line in the history, in the transaction when there is one. */
export async function writeNoticeStep(
	cms: Payload,
	{ notice, action, set, person, onBehalfOf, now }: DecidedNoticeStep,
	transactionID: string | number | undefined,
): Promise<void> {
	const units = idsOf(notice.units)
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
	await appendRecord(
		cms,
		{
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
		},
		transactionID,
	)
}
