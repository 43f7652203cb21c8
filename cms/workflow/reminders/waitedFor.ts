import type { Payload } from 'payload'
import { deputiesOf } from '#cms/collections/people/mandates.ts'
import { heardIn, parseApprovals } from '#cms/workflow/approvals.ts'
import { loadDeciders } from '#cms/workflow/loadDeciders.ts'
import { writersOf, type Piece } from '#cms/workflow/policy.ts'
import { reviewersOf } from '#cms/workflow/reviewersOf.ts'
import type { Stage } from '#cms/workflow/states.ts'

/** Somebody whom a piece waits for. */
export interface Awaited {
	id: string
	/** Whose place they take; absent for those who decide by their own role. */
	standsInFor?: string
}

/**
 * Those who can decide about the piece at the stage at `now`, and those who stand in for them.
 *
 * Whoever wrote the text or has approved it is not asked. A unit without anybody is the board's.
 */
export async function waitedFor(
	cms: Payload,
	piece: Piece,
	stage: Stage,
	now: Date,
): Promise<Awaited[]> {
	const deciders = await loadDeciders(cms)
	const ofStage = await reviewersOf(cms, deciders, piece, stage)
	const reviewers =
		ofStage.length > 0 ? ofStage : await reviewersOf(cms, deciders, piece, 'boardReview')
	const heard = heardIn(parseApprovals(piece.approvals))
	const spent = new Set([...heard, ...writersOf(piece)])
	const awaited = new Map<string, Awaited>()
	const open = reviewers.filter(({ id }) => !heard.has(id))
	for (const { id } of open) awaited.set(id, { id })
	for (const { id, name } of open) {
		for (const deputy of await deputiesOf(cms, id, now)) {
			if (spent.has(deputy) || awaited.has(deputy)) continue
			awaited.set(deputy, { id: deputy, standsInFor: name })
		}
	}
	return [...awaited.values()]
}
