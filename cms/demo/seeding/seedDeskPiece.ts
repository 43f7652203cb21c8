import type { Payload } from 'payload'
import type { DeskPiece } from '#cms/demo/desk/deskPiece.ts'
import { plannedTime } from '#cms/demo/plannedTime.ts'
import { publishedTime } from '#cms/demo/publishedTime.ts'
import { known, type DemoNewsroom } from './newsroom.ts'
import { seedArticle } from './seedArticle.ts'
import { takeSteps } from './takeSteps.ts'
import { toArticleFields } from './toArticleFields.ts'

interface DeskSeed {
	newsroom: DemoNewsroom
	/** The piece, when an earlier seed has made it. */
	id: string | undefined
	now: Date
}

/** Make the article and take the steps that are still missing. */
export async function seedDeskPiece(cms: Payload, piece: DeskPiece, seed: DeskSeed): Promise<void> {
	const id = seed.id ?? (await make(cms, piece, seed))
	const { people } = seed.newsroom
	await takeSteps(cms, { collection: 'articles', id, steps: piece.steps, people, now: seed.now })
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
