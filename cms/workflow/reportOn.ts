import type { Payload } from 'payload'
import type { Person } from '#cms/payload-types.ts'
import { deputiesOf } from '#cms/collections/people/mandates.ts'
import { namesOfPeople } from '#cms/collections/people/namesOfPeople.ts'
import { heardIn, type Approval } from './approvals.ts'
import { contentHash } from './contentHash.ts'
import { mainPiece } from './latestPiece.ts'
import type { ApprovalPolicy, Piece } from './policy.ts'
import { parseReturned, type Returned } from './returned.ts'
import { situationOf, type Standing } from './situationOf.ts'
import { isInReview, type State } from './states.ts'
import type { Action } from './steps.ts'
import { stateAfter } from './stateAfter.ts'
import { availableActions, transition } from './transition.ts'

/** Where a piece stands, for one person. */
export interface WorkflowReport {
	state: State
	/** Readers have a text of this piece now, perhaps an older one. */
	published: boolean
	/** The text readers have is not the first they got. */
	corrected: boolean
	/** The hash of the content as it stands; send it back with `approve`. */
	seen: string
	/** Exactly what this person may do now. */
	actions: Action[]
	/** The state that the person's approval leads to, where they may approve. */
	approvalLeadsTo?: State
	waitingFor?: WaitingFor
	/** Who has approved the text as it stands. */
	approvals: Pick<Approval, 'name' | 'ofName' | 'stage' | 'at'>[]
	/** Why the piece came back, until it is submitted again. */
	returned?: Returned
	/** The person wrote or changed this text, and so does not decide about it. */
	own: boolean
}

/** Whose turn it is. */
export interface WaitingFor {
	stage: State
	/** Names of those who may act, without those who have. */
	who: string[]
	/** ISO times. */
	since: string
	due?: string
	/** Approvals that are still needed. */
	needed?: number
}

/** Where the piece stands at `now`, and what the person may do about it. */
export async function reportOn(
	cms: Payload,
	policy: ApprovalPolicy,
	piece: Piece,
	person: Person,
	now: Date,
): Promise<WorkflowReport> {
	const main = await mainPiece(cms, policy, piece.id)
	const standing = await situationOf(cms, policy, { piece, main: main ?? {} }, person, now)
	const { situation } = standing
	// Somebody else's correction is not theirs to know of: they see what readers have.
	const isTheirs = situation.hands.length > 0
	const visible = isTheirs || !main ? piece : main
	const waitingFor = isTheirs ? await waitingForOf(cms, piece, standing, now) : undefined
	const returned = isTheirs ? parseReturned(piece.returned) : null
	const approval = transition(situation, 'approve')
	const { releasedAt, publishedAt } = visible
	return {
		state: visible.state,
		published: situation.isPublished,
		corrected: Boolean(releasedAt && publishedAt && releasedAt > publishedAt),
		seen: contentHash(visible, policy.content),
		actions: availableActions(situation),
		...(approval.ok
			? { approvalLeadsTo: stateAfter(standing.rules, approval.state, piece, now) }
			: {}),
		...(waitingFor ? { waitingFor } : {}),
		approvals: isTheirs
			? standing.approvals.map(({ name, ofName, stage, at }) => ({ name, ofName, stage, at }))
			: [],
		...(returned ? { returned } : {}),
		own: situation.isOwnText,
	}
}

async function waitingForOf(
	cms: Payload,
	piece: Piece,
	{ rules, approvals, reviewers, needed }: Standing,
	now: Date,
): Promise<WaitingFor | undefined> {
	const since = piece.stateSince ?? piece.updatedAt
	if (piece.state === 'scheduled' && piece.publishAt) {
		return { stage: 'scheduled', who: [], since, due: piece.publishAt }
	}
	if (!isInReview(piece.state)) return undefined
	const heard = heardIn(approvals)
	const open = reviewers.filter(({ id }) => !heard.has(id))
	const who = await Promise.all(open.map((reviewer) => withDeputies(cms, reviewer, now)))
	const due = dueTime(since, rules[piece.state].hours)
	return { stage: piece.state, who, since, due, needed }
}

/** When a piece that has waited since `since` is overdue, as ISO time. */
export function dueTime(since: string, hours: number): string {
	return new Date(new Date(since).getTime() + hours * 3_600_000).toISOString()
}

async function withDeputies(
	cms: Payload,
	{ id, name }: { id: string; name: string },
	now: Date,
): Promise<string> {
	const deputies = await namesOfPeople(cms, await deputiesOf(cms, id, now))
	if (deputies.size === 0) return name
	return `${name} (${[...deputies.values()].join(', ')} làm thay)`
}
