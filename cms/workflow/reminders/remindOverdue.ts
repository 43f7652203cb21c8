import type { Payload } from 'payload'
import { v5 } from 'uuid'
import { escalation } from '#cms/mail/letters/escalation.ts'
import { reminder } from '#cms/mail/letters/reminder.ts'
import { toSubjectPiece } from '#cms/mail/letters/subjectPiece.ts'
import { requestLetter } from '#cms/mail/requestLetter.ts'
import { recordStep } from '#cms/history/recordStep.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { policiesInForce, type ApprovalPolicy, type Piece } from '#cms/workflow/policy.ts'
import { dueTime } from '#cms/workflow/reportOn.ts'
import { rulesFor } from '#cms/workflow/rules/rulesFor.ts'
import type { Stage } from '#cms/workflow/states.ts'
import { claimOnce, giveBack } from './claimOnce.ts'
import { peopleAbove } from './peopleAbove.ts'
import { piecesInReview, type Waiting } from './piecesInReview.ts'
import { waitedFor } from './waitedFor.ts'

/** Names reminders in the history; any fixed id would do. */
const REMINDERS = '6f1d3a52-97c4-4c57-9a53-0d8f0c9f5b11'

/** What may be due about a piece that waits: a word to those who decide, and one to those above. */
interface Reminder {
	action: 'remind' | 'escalate'
	/** Of its line in the history; the same for the same wait. */
	record: string
	waiting: Waiting
	/** ISO time. */
	due: string
}

/**
 * Remind those who decide of what is overdue, and tell those above when it is twice as late.
 *
 * Each once for every time a piece enters a stage; the history remembers it.
 */
export async function remindOverdue(cms: Payload, now: Date): Promise<void> {
	for (const policy of policiesInForce()) {
		for (const due of await dueReminders(cms, policy, now)) {
			try {
				await remind(cms, policy, due, now)
			} catch (error) {
				cms.logger.error({ err: error, msg: `Chưa nhắc được về nội dung ${due.waiting.id}` })
			}
		}
	}
}

async function dueReminders(cms: Payload, policy: ApprovalPolicy, now: Date): Promise<Reminder[]> {
	const rules = await rulesFor(cms, policy.collection)
	const due = (await piecesInReview(cms, policy)).flatMap((waiting) => {
		const { hours } = rules[waiting.stage]
		return [
			reminderFor(policy, waiting, 'remind', dueTime(waiting.since, hours)),
			reminderFor(policy, waiting, 'escalate', dueTime(waiting.since, 2 * hours)),
		].filter((reminder) => new Date(reminder.due) <= now)
	})
	if (due.length === 0) return []
	const { docs } = await cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: {},
		where: { id: { in: due.map(({ record }) => record) } },
	})
	const made = new Set(docs.map(({ id }) => id))
	return due.filter(({ record }) => !made.has(record))
}

function reminderFor(
	{ collection }: ApprovalPolicy,
	waiting: Waiting,
	action: Reminder['action'],
	due: string,
): Reminder {
	const record = v5(
		[action, collection, waiting.id, waiting.stage, waiting.since].join(' '),
		REMINDERS,
	)
	return { action, record, waiting, due }
}

async function remind(
	cms: Payload,
	policy: ApprovalPolicy,
	{ action, record, waiting, due }: Reminder,
	now: Date,
): Promise<void> {
	const piece = await latestPiece(cms, policy, waiting.id)
	if (!piece || piece.state !== waiting.stage || piece.stateSince !== waiting.since) return
	if (!(await claimOnce(cms, record))) return
	try {
		const told =
			action === 'remind'
				? await tellAwaited(cms, { policy, piece, stage: waiting.stage, due, now })
				: await tellAbove(cms, { policy, piece, stage: waiting.stage, due, now })
		await recordStep(cms, {
			id: record,
			policy,
			piece,
			action,
			person: null,
			from: piece.state,
			to: piece.state,
			at: now,
			comment: told.length > 0 ? `Đã báo: ${told.join(', ')}.` : 'Không có ai để báo.',
		})
	} catch (error) {
		await giveBack(cms, record)
		throw error
	}
}

interface Late {
	policy: ApprovalPolicy
	piece: Piece
	stage: Stage
	due: string
	now: Date
}

async function tellAwaited(
	cms: Payload,
	{ policy, piece, stage, due, now }: Late,
): Promise<string[]> {
	const awaited = await waitedFor(cms, piece, stage, now)
	const standsInFor = new Map(awaited.map((person) => [person.id, person.standsInFor]))
	return requestLetter(cms, [...standsInFor.keys()], (id) =>
		reminder(toSubjectPiece(policy, piece), {
			since: piece.stateSince ?? piece.updatedAt,
			due,
			standsInFor: standsInFor.get(id),
		}),
	)
}

async function tellAbove(cms: Payload, { policy, piece, stage, now }: Late): Promise<string[]> {
	const [awaited, above] = await Promise.all([
		waitedFor(cms, piece, stage, now),
		peopleAbove(cms, stage),
	])
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: 'name',
		select: { name: true },
		where: { id: { in: awaited.map(({ id }) => id) } },
	})
	const who = docs.map(({ name }) => name)
	const since = piece.stateSince ?? piece.updatedAt
	return requestLetter(cms, above, () =>
		escalation(toSubjectPiece(policy, piece), { stage, since, who }),
	)
}
