import type { Payload } from 'payload'
import { requestWake } from '#cms/publishing/requestWake.ts'
import { contentHash } from './contentHash.ts'
import { latestPiece, mainPiece } from './latestPiece.ts'
import { policiesInForce, type ApprovalPolicy, type Piece } from './policy.ts'
import { tellAfterStep } from './reminders/tellAfterStep.ts'
import { retryTransient } from './retryTransient.ts'
import type { State } from './states.ts'
import { Disturbed } from './untilUndisturbed.ts'
import { writeStep } from './writeStep.ts'

/** Which pieces have something due: those in a state, with a time that has come. */
interface Due {
	state: 'scheduled' | 'published'
	time: 'publishAt' | 'expireAt'
}

/** What the clock does with a piece. */
interface DueStep {
	state: State
	action: string
	comment?: string | undefined
}

/** Take the step that `decide` names with every piece that has something due; answers with the ids moved. */
export async function takeDue(
	cms: Payload,
	due: Due,
	now: Date,
	decide: (found: { policy: ApprovalPolicy; piece: Piece }) => DueStep,
): Promise<string[]> {
	const all: string[] = []
	for (const policy of policiesInForce()) {
		const moved: string[] = []
		for (const id of await dueIn(cms, policy, due, now)) {
			try {
				const isMoved = await retryTransient(() => takeOne(cms, { policy, id, due, now, decide }))
				if (isMoved) moved.push(id)
			} catch (error) {
				// Somebody is at the piece; the next look is seconds away.
				if (error instanceof Disturbed) continue
				cms.logger.error({ err: error, msg: `Chưa xử lý được nội dung đến giờ ${id}` })
			}
		}
		if (moved.length > 0) requestWake(cms, policy.collection, moved)
		all.push(...moved)
	}
	return all
}

async function dueIn(
	cms: Payload,
	{ collection }: ApprovalPolicy,
	{ state, time }: Due,
	now: Date,
): Promise<string[]> {
	const { docs } = await cms.findVersions({
		collection,
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { parent: true },
		where: {
			and: [
				{ latest: { equals: true } },
				{ 'version.state': { equals: state } },
				{ [`version.${time}`]: { less_than_equal: now.toISOString() } },
			],
		},
	})
	return docs.map(({ parent }) => String(parent))
}

interface One {
	policy: ApprovalPolicy
	id: string
	due: Due
	now: Date
	decide: (found: { policy: ApprovalPolicy; piece: Piece }) => DueStep
}

async function takeOne(cms: Payload, { policy, id, due, now, decide }: One): Promise<boolean> {
	const [piece, main] = await Promise.all([
		latestPiece(cms, policy, id),
		mainPiece(cms, policy, id),
	])
	if (!piece || !main || piece.state !== due.state) return false
	const { state, action, comment } = decide({ policy, piece })
	const step = {
		policy,
		piece,
		main,
		hash: contentHash(piece, policy.content),
		state,
		times: {},
		action,
		person: null,
		approvals: [],
		comment,
		now,
	}
	await writeStep(cms, step)
	void tellAfterStep(cms, { ...step, from: piece.state, to: state })
	return true
}
