import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { unitsAbove } from '#cms/collections/units/tree.ts'
import type { Person } from '#cms/payload-types.ts'
import { approvalsAt, heardIn, parseApprovals, stillNeededAt, type Approval } from './approvals.ts'
import { handsOf, type Hand } from './handsOf.ts'
import { writersOf, type ApprovalPolicy, type Piece } from './policy.ts'
import { loadDeciders, type Decider } from './loadDeciders.ts'
import { reviewersOf, type Reviewer } from './reviewersOf.ts'
import { rulesFor } from './rules/rulesFor.ts'
import { stagesFor } from './rules/stagesFor.ts'
import type { StageRules } from './rules/stageRules.ts'
import { isInReview } from './states.ts'
import { steps, type Action } from './steps.ts'
import type { Situation } from './transition.ts'

/** What the workflow must know before the person takes a step of the piece. */
export interface Standing {
	situation: Situation
	/** By whose right the person would take a step. */
	hands: readonly Hand[]
	rules: StageRules
	/** Who has approved the text as it stands. */
	approvals: readonly Approval[]
	/** Who may decide at the stage the piece is in; empty outside of review. */
	reviewers: readonly Reviewer[]
	/** Approvals the stage needs before it is passed; 0 outside of review. */
	needed: number
}

/** A piece as its writers see it, and whether readers have a text of it. */
interface Pieces {
	piece: Piece
	main: Pick<Piece, '_status'>
}

/** Where the piece stands at `now`, for one person. */
export async function situationOf(
	cms: Payload,
	{ collection }: Pick<ApprovalPolicy, 'collection'>,
	pieces: Pieces,
	person: Person,
	now: Date,
): Promise<Standing> {
	const [rules, deciders] = await Promise.all([rulesFor(cms, collection), loadDeciders(cms)])
	return standingOf(cms, { rules, deciders }, pieces, person, now)
}

/** As `situationOf`, where the rules and who decides have been read already, for many pieces at once. */
export async function standingOf(
	cms: Payload,
	{ rules, deciders }: { rules: StageRules; deciders: readonly Decider[] },
	{ piece, main }: Pieces,
	person: Person,
	now: Date,
): Promise<Standing> {
	const { state } = piece
	const unit = idOf(piece.unit)
	const [own, above, unitReviewers] = await Promise.all([
		handsOf(cms, person, piece, now),
		unit ? unitsAbove(cms, unit) : [],
		reviewersOf(cms, deciders, piece, 'unitReview'),
	])
	const reviewers =
		state === 'boardReview' ? await reviewersOf(cms, deciders, piece, state) : unitReviewers
	const approvals = parseApprovals(piece.approvals)
	const hands = unitReviewers.length > 0 ? own : own.flatMap(asUnitWhereNobodyIs)
	const of = handFor(hands, 'approve', piece, approvals)?.of ?? { id: person.id, name: person.name }
	const heard = heardIn(approvals)
	const mine: Approval[] = isInReview(state) ? [approvalBy(person, of, state, '', now)] : []
	const count = (given: readonly Approval[]) =>
		isInReview(state)
			? stillNeededAt(
					rules[state],
					given,
					reviewers.map(({ id }) => id),
				)
			: 0
	const given = isInReview(state) ? approvalsAt(approvals, state) : []
	return {
		situation: {
			state,
			stages: stagesFor(rules, {
				unit,
				isHeadOffice: above.length === 1,
				hasUnitReviewer: unitReviewers.length > 0,
			}),
			isPublished: main._status === 'published',
			wasPublished: Boolean(piece.publishedAt),
			hands: [...new Set(hands.map((hand) => hand.hands))],
			isOwnText: writersOf(piece).includes(person.id),
			hasApproved: heard.has(person.id) || heard.has(of.id),
			stillNeeded: count([...given, ...mine]),
		},
		hands,
		rules,
		approvals,
		reviewers,
		needed: count(given),
	}
}

/** The hand with which the person takes the action: their own first, then one that is not spent. */
export function handFor(
	hands: readonly Hand[],
	action: Action,
	piece: Piece,
	approvals: readonly Approval[],
): Hand | undefined {
	const by = steps[action].from[piece.state] ?? []
	const able = hands.filter((hand) => by.includes(hand.hands))
	const heard = heardIn(approvals)
	return able.find(({ of }) => !heard.has(of.id)) ?? able[0]
}

/** An approval by the person, by the right of `of`. */
export function approvalBy(
	person: Pick<Person, 'id' | 'name'>,
	of: Hand['of'],
	stage: Approval['stage'],
	hash: string,
	now: Date,
): Approval {
	const { id, name } = person
	return { person: id, name, of: of.id, ofName: of.name, stage, hash, at: now.toISOString() }
}

/** A piece whose unit has nobody left to decide is the board's. */
function asUnitWhereNobodyIs(hand: Hand): Hand[] {
	return hand.hands === 'board' ? [hand, { ...hand, hands: 'unit' }] : [hand]
}
