import { idOf } from '#cms/collections/idOf.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import type { NewRecord } from './appendRecord.ts'
import type { HistoryStep } from './recordStep.ts'

/** What the history tells of a step. */
export function toStepRecord(step: HistoryStep): NewRecord {
	const { policy, piece, person, at, onBehalfOf } = step
	const title: unknown = Reflect.get(piece, policy.title)
	return {
		...(step.id ? { id: step.id } : {}),
		at: at.toISOString(),
		actor: person?.id ?? null,
		actorName: person?.name ?? step.actorName ?? 'Hệ thống',
		onBehalfOf: onBehalfOf?.id ?? null,
		onBehalfOfName: onBehalfOf?.name ?? null,
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
		changes: step.changes ?? null,
	}
}
