import type { Payload } from 'payload'
import type { Person } from '#cms/payload-types.ts'
import type { Decider } from '#cms/workflow/loadDeciders.ts'
import { dueTime } from '#cms/workflow/reportOn.ts'
import { parseReturned } from '#cms/workflow/returned.ts'
import type { StageRules } from '#cms/workflow/rules/stageRules.ts'
import { handFor, standingOf } from '#cms/workflow/situationOf.ts'
import { isInReview } from '#cms/workflow/states.ts'
import { availableActions } from '#cms/workflow/transition.ts'
import type { DeskPiece } from './deskPiece.ts'

interface Known {
	person: Person
	now: Date
	deciders: readonly Decider[]
	rules: StageRules
	/** Readers have a text of this piece. */
	isPublished: boolean
}

/** What the person may do about a piece on its way, and until when somebody should. */
export async function stepFor(
	cms: Payload,
	{ piece }: DeskPiece,
	{ person, now, deciders, rules, isPublished }: Known,
) {
	const main = { _status: isPublished ? ('published' as const) : ('draft' as const) }
	const standing = await standingOf(cms, { rules, deciders }, { piece, main }, person, now)
	const actions = availableActions(standing.situation)
	const isWaitingForMe = isInReview(piece.state) && actions.includes('approve')
	const hand = isWaitingForMe
		? handFor(standing.hands, 'approve', piece, standing.approvals)
		: undefined
	const since = piece.stateSince ?? piece.updatedAt
	const due = dueOf()
	const returned = parseReturned(piece.returned)
	return {
		since,
		...(due ? { due } : {}),
		isOverdue: isInReview(piece.state) && due !== undefined && new Date(due) < now,
		isWaitingForMe,
		isReady: piece.state === 'approved' && actions.includes('publish'),
		/** Whoever decides about a piece, and the board about all, is told that it is late. */
		isMyBusiness: isWaitingForMe || standing.situation.hands.includes('board'),
		...(hand && hand.of.id !== person.id ? { insteadOf: hand.of.name } : {}),
		...(returned ? { returned } : {}),
	}

	function dueOf(): string | undefined {
		if (piece.state === 'scheduled') return piece.publishAt ?? undefined
		return isInReview(piece.state) ? dueTime(since, rules[piece.state].hours) : undefined
	}
}
