import type { Payload } from 'payload'
import type { DeskPiece, DeskStep } from '#cms/demo/deskPiece.ts'
import { plannedTime } from '#cms/demo/plannedTime.ts'
import { publishedTime } from '#cms/demo/publishedTime.ts'
import type { Person } from '#cms/payload-types.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { policyOf } from '#cms/workflow/policy.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'
import { known, type DemoNewsroom } from './newsroom.ts'
import { seedArticle } from './seedArticle.ts'
import { toArticleFields } from './toArticleFields.ts'

interface DeskSeed {
	newsroom: DemoNewsroom
	/** The piece, when an earlier seed has made it. */
	id: string | undefined
	now: Date
}

/**
 * Make the piece and take the steps that are still missing.
 *
 * The history says how far an earlier seed came. It only grows, so ours never follow steps that
 * people have taken since.
 */
export async function seedDeskPiece(cms: Payload, piece: DeskPiece, seed: DeskSeed): Promise<void> {
	const id = seed.id ?? (await make(cms, piece, seed))
	const taken = seed.id ? await countSteps(cms, id) : 0
	for (const step of piece.steps.slice(taken)) {
		await take(cms, id, step, known(seed.newsroom.people, step.by), seed.now)
	}
}

async function make(cms: Payload, piece: DeskPiece, { newsroom, now }: DeskSeed): Promise<string> {
	if (piece.begins === 'published') return seedArticle(cms, piece, newsroom, now)
	const { id } = await cms.create({
		collection: 'articles',
		draft: true,
		depth: 0,
		overrideAccess: true,
		user: known(newsroom.people, piece.writer),
		data: {
			...toArticleFields(piece, newsroom, publishedTime(piece.published, now)),
			publishAt: piece.publishInDays ? plannedTime(piece.publishInDays, now) : null,
		},
	})
	return id
}

async function countSteps(cms: Payload, id: string): Promise<number> {
	const { totalDocs } = await cms.count({
		collection: 'history',
		overrideAccess: true,
		where: {
			and: [{ document: { equals: id } }, { action: { not_in: ['create', 'imported'] } }],
		},
	})
	return totalDocs
}

async function take(
	cms: Payload,
	id: string,
	step: DeskStep,
	user: Person,
	now: Date,
): Promise<void> {
	if (step.action === 'correct') {
		await cms.update({
			collection: 'articles',
			id,
			draft: true,
			depth: 0,
			overrideAccess: false,
			user,
			data: { standfirst: step.standfirst },
		})
		return
	}
	const comment = step.action === 'return' ? step.comment : undefined
	const seen = await seenNow(cms, id)
	await takeAction(
		cms,
		{ collection: 'articles', id, action: step.action, user, seen, comment },
		now,
	)
}

/** The hash of the text as it stands, which an approval must name. */
async function seenNow(cms: Payload, id: string): Promise<string> {
	const policy = policyOf('articles')
	const piece = policy && (await latestPiece(cms, policy, id))
	if (!policy || !piece) throw new Error(`The demo article ${id} is gone`)
	return contentHash(piece, policy.content)
}
