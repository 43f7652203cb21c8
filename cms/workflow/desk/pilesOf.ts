import type { Payload, Where } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import type { Person } from '#cms/payload-types.ts'
import type { Decider } from '#cms/workflow/loadDeciders.ts'
import type { ApprovalPolicy } from '#cms/workflow/policy.ts'
import { readableBy } from '#cms/workflow/readableBy.ts'
import { parseReturned } from '#cms/workflow/returned.ts'
import { rulesFor } from '#cms/workflow/rules/rulesFor.ts'
import { isInReview } from '#cms/workflow/states.ts'
import type { DeskGroup, DeskLine } from './desk.ts'
import type { DeskPiece } from './deskPiece.ts'
import {
	findAllNewest,
	findNewest,
	findPublished,
	publishedAmong,
	type FoundPieces,
} from './findPieces.ts'
import { stepFor } from './stepFor.ts'
import { vietnamDay } from './vietnamDay.ts'

/** A piece in a pile, with what the desk says about it. */
export type Sheet = DeskPiece &
	Pick<DeskLine, 'since' | 'due' | 'isOverdue' | 'isWaitingForMe' | 'insteadOf' | 'returned'>

/** Some sheets of a pile, and how many there are. */
export interface Pile {
	total: number
	late: number
	sheets: Sheet[]
}

interface Ask {
	person: Person
	now: Date
	deciders: readonly Decider[]
	/** How many sheets of a pile are wanted. */
	lines: number
}

/** What the pieces of one type of content put on a person's desk. */
export async function pilesOf(
	cms: Payload,
	policy: ApprovalPolicy,
	ask: Ask,
): Promise<Record<DeskGroup, Pile>> {
	const { person, now, lines } = ask
	const [live, published] = await Promise.all([
		liveSheets(cms, policy, ask),
		publishedOn(cms, policy, ask),
	])
	const correcting = live.filter(({ isPublished }) => isPublished)
	const isMine: Where = { 'version.owner': { equals: person.id } }
	const isDraft: Where = { 'version.state': { equals: 'draft' } }
	const [returned, drafts] = await Promise.all([
		findNewest(cms, policy, {
			where: { and: [isDraft, isMine, { 'version.returned': { exists: true } }] },
			sort: '-version.stateSince',
			limit: lines,
		}),
		findNewest(cms, policy, {
			where: {
				and: [
					isDraft,
					isMine,
					{ 'version.returned': { exists: false } },
					{ parent: { not_in: correcting.map(({ piece }) => piece.id) } },
				],
			},
			sort: '-version.updatedAt',
			limit: lines,
		}),
	])
	return {
		waiting: all(live.filter(({ isWaitingForMe }) => isWaitingForMe)),
		ready: all(live.filter(({ isReady }) => isReady)),
		returned: found(returned, ({ piece }) => piece.stateSince ?? piece.updatedAt),
		overdue: all(live.filter(({ isOverdue, isMyBusiness }) => isOverdue && isMyBusiness)),
		drafts: found(drafts, ({ piece }) => piece.updatedAt),
		submitted: all(
			live.filter(({ piece }) => isInReview(piece.state) && idOf(piece.owner) === person.id),
		),
		scheduled: all(live.filter(({ piece }) => piece.state === 'scheduled')),
		correcting: all(correcting),
		publishedToday: found(published, ({ piece }) => piece.publishedAt ?? now.toISOString()),
	}
}

/** Pieces on their way to readers, or on their way back: few, however large the archive. */
async function liveSheets(cms: Payload, policy: ApprovalPolicy, { person, now, deciders }: Ask) {
	const readable = await readableBy(cms, person, now, 'version.')
	const isLive: Where = {
		or: [
			{ 'version.state': { in: ['unitReview', 'boardReview', 'approved', 'scheduled'] } },
			{
				and: [
					{ 'version.state': { equals: 'draft' } },
					{ 'version.publishedAt': { exists: true } },
				],
			},
		],
	}
	const pieces = await findAllNewest(
		cms,
		policy,
		readable === true ? isLive : { and: [isLive, readable] },
	)
	const once = pieces.filter(({ piece }) => piece.publishedAt).map(({ piece }) => piece.id)
	const [rules, published] = await Promise.all([
		rulesFor(cms, policy.collection),
		publishedAmong(cms, policy, once),
	])
	return Promise.all(
		pieces.map(async (found) => {
			const isPublished = published.has(found.piece.id)
			const step = await stepFor(cms, found, { person, now, deciders, rules, isPublished })
			return { ...found, ...step, isPublished }
		}),
	)
}

/** Pieces that came out on the Vietnamese day of `now`, as far as the person reads their drafts too. */
async function publishedOn(
	cms: Payload,
	policy: ApprovalPolicy,
	{ person, now, lines }: Ask,
): Promise<FoundPieces> {
	const readable = await readableBy(cms, person, now, '')
	const { from, until } = vietnamDay(now)
	const isToday: Where = { publishedAt: { greater_than_equal: from, less_than: until } }
	return findPublished(cms, policy, {
		where: readable === true ? isToday : { and: [isToday, readable] },
		sort: '-publishedAt',
		limit: lines,
	})
}

function all(sheets: Sheet[]): Pile {
	return {
		total: sheets.length,
		late: sheets.filter(({ isOverdue }) => isOverdue).length,
		sheets,
	}
}

function found({ total, pieces }: FoundPieces, since: (piece: DeskPiece) => string): Pile {
	return {
		total,
		late: 0,
		sheets: pieces.map((piece) => {
			const returned = parseReturned(piece.piece.returned)
			return {
				...piece,
				since: since(piece),
				isOverdue: false,
				isWaitingForMe: false,
				...(returned ? { returned } : {}),
			}
		}),
	}
}
