import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { inBackground } from '#cms/mail/background.ts'
import type { Letter } from '#cms/mail/letter.ts'
import { askedToReview } from '#cms/mail/letters/askedToReview.ts'
import { cancelled } from '#cms/mail/letters/cancelled.ts'
import { published } from '#cms/mail/letters/published.ts'
import { returned } from '#cms/mail/letters/returned.ts'
import { toSubjectPiece } from '#cms/mail/letters/subjectPiece.ts'
import { takenDown } from '#cms/mail/letters/takenDown.ts'
import { withdrawn } from '#cms/mail/letters/withdrawn.ts'
import { requestLetter } from '#cms/mail/requestLetter.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import type { ApprovalPolicy, Piece } from '#cms/workflow/policy.ts'
import { dueTime } from '#cms/workflow/reportOn.ts'
import { rulesFor } from '#cms/workflow/rules/rulesFor.ts'
import { isApproved, isInReview, type Stage, type State } from '#cms/workflow/states.ts'
import { approversOf } from './approversOf.ts'
import { waitedFor } from './waitedFor.ts'

/** Milliseconds: what is dated longer ago, such as the demo's past, is nobody's news. */
const NEWS_MS = 3_600_000

/** A step that has been written. */
export interface ToldStep {
	policy: ApprovalPolicy
	piece: Piece
	action: string
	from: State
	to: State
	/** Null: the clock. */
	person: { id: string; name?: string | null } | null
	comment?: string | undefined
	now: Date
}

/**
 * Tell by mail whom a step concerns: who is to decide next, or whose piece it was.
 *
 * Never rejects. Nobody waits for it, and nobody is told what they have done themselves.
 */
export function tellAfterStep(cms: Payload, told: ToldStep): Promise<void> {
	return inBackground(cms, () => tell(cms, told))
}

async function tell(cms: Payload, told: ToldStep): Promise<void> {
	const { policy, piece, from, to, now } = told
	if (Date.now() - now.getTime() > NEWS_MS) return
	if (isInReview(to)) {
		if (from !== to) await askThose(cms, told, to)
		return
	}
	const letter = letterAfter(told)
	if (!letter) return
	const owner = idOf(piece.owner)
	const concerned = owner ? [owner] : []
	if (isApproved(from) && to === 'draft') {
		concerned.push(...(await approversOf(cms, policy, piece.id)))
	}
	await requestLetter(
		cms,
		concerned.filter((id) => id !== told.person?.id),
		() => letter,
	)
}

async function askThose(cms: Payload, told: ToldStep, stage: Stage): Promise<void> {
	const { policy, action, person, comment, now } = told
	const piece = await latestPiece(cms, policy, told.piece.id)
	// Somebody was quick: it no longer waits.
	if (piece?.state !== stage) return
	const [rules, awaited] = await Promise.all([
		rulesFor(cms, policy.collection),
		waitedFor(cms, piece, stage, now),
	])
	const standsInFor = new Map(awaited.map((asked) => [asked.id, asked.standsInFor]))
	await requestLetter(
		cms,
		[...standsInFor.keys()].filter((id) => id !== person?.id),
		(id) =>
			askedToReview(toSubjectPiece(policy, piece), {
				by: person?.name ?? 'Hệ thống',
				did: action === 'approve' ? 'approve' : 'submit',
				due: dueTime(now.toISOString(), rules[stage].hours),
				comment,
				standsInFor: standsInFor.get(id),
			}),
	)
}

/** What the owner is told; undefined when nothing has happened that is news. */
function letterAfter(told: ToldStep): Letter | undefined {
	const { policy, piece, action, from, to, comment, now } = told
	const subject = toSubjectPiece(policy, piece)
	const by = told.person?.name ?? null
	if (action === 'return') return returned(subject, { by, reason: comment })
	switch (to) {
		case 'published':
			return published(subject, { at: now.toISOString(), comment })
		case 'withdrawn':
			return withdrawn(subject, { by, reason: comment })
		case 'takenDown':
			return takenDown(subject, { by, reason: comment })
		case 'draft':
			return isApproved(from)
				? cancelled(subject, { by, wasScheduled: from === 'scheduled' })
				: undefined
		case 'unitReview':
		case 'boardReview':
		case 'approved':
		case 'scheduled':
			return undefined
	}
}
