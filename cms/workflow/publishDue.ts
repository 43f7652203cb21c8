import type { Payload } from 'payload'
import { requestWake } from '#cms/publishing/requestWake.ts'
import { contentHash } from './contentHash.ts'
import { latestPiece, mainPiece } from './latestPiece.ts'
import { policiesInForce, type ApprovalPolicy } from './policy.ts'
import { retryTransient } from './retryTransient.ts'
import { writeStep } from './writeStep.ts'

/**
 * Publish what was approved for a time that has come; answers with the ids.
 *
 * A piece whose text is not the approved one goes back to its writers instead of to readers.
 */
export async function publishDue(cms: Payload, now: Date): Promise<string[]> {
	const all: string[] = []
	for (const policy of policiesInForce()) {
		const published: string[] = []
		for (const id of await dueIn(cms, policy, now)) {
			try {
				if (await retryTransient(() => publishOne(cms, policy, id, now))) published.push(id)
			} catch (error) {
				cms.logger.error({ err: error, msg: `Chưa xuất bản được bài đã hẹn giờ ${id}` })
			}
		}
		if (published.length > 0) requestWake(cms, policy.collection, published)
		all.push(...published)
	}
	return all
}

async function dueIn(cms: Payload, { collection }: ApprovalPolicy, now: Date): Promise<string[]> {
	const { docs } = await cms.findVersions({
		collection,
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { parent: true },
		where: {
			and: [
				{ latest: { equals: true } },
				{ 'version.state': { equals: 'scheduled' } },
				{ 'version.publishAt': { less_than_equal: now.toISOString() } },
			],
		},
	})
	return docs.map(({ parent }) => String(parent))
}

async function publishOne(
	cms: Payload,
	policy: ApprovalPolicy,
	id: string,
	now: Date,
): Promise<boolean> {
	const [piece, main] = await Promise.all([
		latestPiece(cms, policy, id),
		mainPiece(cms, policy, id),
	])
	if (!piece || !main || piece.state !== 'scheduled') return false
	const hash = contentHash(piece, policy.content)
	const isApproved = hash === piece.approvedHash
	await writeStep(cms, {
		policy,
		piece,
		main,
		hash,
		state: isApproved ? 'published' : 'draft',
		times: {},
		action: isApproved ? 'publish' : 'return',
		person: null,
		comment: isApproved ? undefined : 'Bài đã thay đổi sau khi duyệt nên không được xuất bản.',
		now,
	})
	return isApproved
}
