import type { Payload } from 'payload'
import { v7 } from 'uuid'
import { clearPending, pendingRecord } from '#cms/history/pendingRecord.ts'
import { recordStep } from '#cms/history/recordStep.ts'
import type { Approval } from './approvals.ts'
import { changesSinceLastStep } from './changesSinceLastStep.ts'
import { claimPiece, releaseClaim } from './claim.ts'
import { contentHash } from './contentHash.ts'
import { inTransaction } from './inTransaction.ts'
import type { ApprovalPolicy, Piece } from './policy.ts'
import type { Returned } from './returned.ts'
import type { State } from './states.ts'
import { contextFor } from './stepContext.ts'
import { Disturbed } from './untilUndisturbed.ts'

/** A step that has been decided and is to be written. */
export interface DecidedStep {
	policy: ApprovalPolicy
	piece: Piece
	main: Piece
	/** The hash of the text the decision is about. */
	hash: string
	state: State
	times: { publishAt?: string | null }
	action: string
	/** Null: the clock. */
	person: { id: string; name?: string | null } | null
	/** In whose place the person acted. */
	onBehalfOf?: { id: string; name: string } | undefined
	/** The approvals that the text has after the step. */
	approvals: readonly Approval[]
	comment?: string | undefined
	now: Date
}

/**
 * Write a decided step with its line of history; throws `Disturbed` when somebody was faster.
 *
 * What is written is exactly the text the decision was about: the guards compare its hash with
 * what they are about to save.
 */
export async function writeStep(cms: Payload, step: DecidedStep): Promise<void> {
	const { policy, piece, now } = step
	const { collection } = policy
	if (!(await claimPiece(cms, collection, piece, now))) {
		throw new Disturbed()
	}
	try {
		const changes = await changesSinceLastStep(cms, policy, piece)
		await inTransaction(cms, async (transactionID) => {
			const line = {
				id: v7(),
				policy,
				piece,
				action: step.action,
				person: step.person,
				from: piece.state,
				to: step.state,
				at: now,
				comment: step.comment,
				onBehalfOf: step.onBehalfOf,
				changes,
				transactionID,
			}
			const unrecorded = pendingRecord(cms, line)
			const set = { ...changesOf(step), unrecorded }
			await cms.update({
				collection,
				id: piece.id,
				data: {},
				draft: !touchesReaders(step.state),
				depth: 0,
				overrideAccess: true,
				overrideLock: true,
				select: {},
				context: contextFor({ collection, id: piece.id, hash: step.hash, set }),
				// A request of its own: sharing one would leak the context into other operations.
				...(transactionID ? { req: { transactionID } } : {}),
			})
			await recordStep(cms, line)
			await clearPending(cms, collection, piece.id, unrecorded)
		})
	} catch (error) {
		await releaseClaim(cms, collection, piece)
		throw error
	}
}

/** Whether the step changes what readers have, and not only the draft. */
function touchesReaders(state: State): boolean {
	return state === 'published' || state === 'withdrawn' || state === 'takenDown'
}

function changesOf(step: DecidedStep): Record<string, unknown> {
	const { policy, piece, state, times, now } = step
	const changed = {
		...times,
		state,
		// A second approval that a stage waits for does not begin the waiting anew.
		stateSince: state === piece.state ? piece.stateSince : now.toISOString(),
		approvals: JSON.stringify(step.approvals),
		returned: returnedBy(step),
		claim: null,
	}
	switch (state) {
		case 'published':
			return {
				...changed,
				_status: 'published',
				approvedHash: null,
				writers: '',
				...releaseOf(step),
			}
		case 'withdrawn':
		case 'takenDown':
			return { ...changed, _status: 'draft', approvedHash: null }
		case 'approved':
		case 'scheduled':
			return { ...changed, approvedHash: contentHash({ ...piece, ...times }, policy.content) }
		case 'draft':
		case 'unitReview':
		case 'boardReview':
			return { ...changed, approvedHash: null }
	}
}

/** A piece that comes back says why, until it is submitted again. */
function returnedBy({ action, comment, person, now }: DecidedStep): string | null {
	if (action !== 'return') return null
	const returned: Returned = {
		reason: comment ?? '',
		by: person?.name ?? 'Hệ thống',
		at: now.toISOString(),
	}
	return JSON.stringify(returned)
}

/** First publication is for ever; the text's own time moves; an address once used redirects. */
function releaseOf({ piece, main, now, times }: DecidedStep): Record<string, unknown> {
	const planned = { ...piece, ...times }.publishAt
	const isFirst = !piece.publishedAt
	const time =
		isFirst && planned && new Date(planned) <= now && piece.state === 'scheduled'
			? planned
			: now.toISOString()
	const former = new Set(piece.formerSlugs ?? [])
	if (main.publishedAt && main.slug && main.slug !== piece.slug) former.add(main.slug)
	if (piece.slug) former.delete(piece.slug)
	return { publishedAt: piece.publishedAt ?? time, releasedAt: time, formerSlugs: [...former] }
}
