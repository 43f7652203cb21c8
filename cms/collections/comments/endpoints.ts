import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answer } from '#cms/collections/answer.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { COMMENT_MAX } from './comment.ts'
import { discussedPiece } from './discussedPiece.ts'
import { loadDiscussion } from './loadDiscussion.ts'
import { readersNamed } from './readersNamed.ts'
import { sayComment } from './sayComment.ts'

const MENTIONS_MAX = 20

const requestSchema = z.object({
	text: z.string().trim().min(1).max(COMMENT_MAX),
	mentions: z.array(z.string()).max(MENTIONS_MAX).default([]),
})

/** What is said about a piece: reading it, adding to it, and finding whom to mention. */
export function commentEndpoints(collection: CollectionSlug): Endpoint[] {
	return [
		{
			path: '/:id/comments',
			method: 'get',
			handler: (req) =>
				answer(async () => {
					const { piece } = await discussedPiece(req, collection, req.routeParams?.id)
					return loadDiscussion(req.payload, collection, piece.id)
				}),
		},
		{
			path: '/:id/comments',
			method: 'post',
			handler: (req) =>
				answer(async () => {
					const discussed = await discussedPiece(req, collection, req.routeParams?.id)
					await sayComment(req.payload, discussed, await commentIn(req), new Date())
					return loadDiscussion(req.payload, collection, discussed.piece.id)
				}),
		},
		{
			path: '/:id/colleagues',
			method: 'get',
			handler: (req) =>
				answer(async () => {
					const { piece, user } = await discussedPiece(req, collection, req.routeParams?.id)
					const typed = req.searchParams.get('q') ?? ''
					const readers = await readersNamed(req.payload, piece, typed, new Date())
					return { colleagues: readers.filter(({ id }) => id !== user.id) }
				}),
		},
	]
}

async function commentIn(req: PayloadRequest): Promise<z.infer<typeof requestSchema>> {
	const body: unknown = await req.json?.().catch(() => undefined)
	const result = requestSchema.safeParse(body)
	if (result.success) return result.data
	throw new Refusal(
		'invalid',
		`Hãy viết nội dung trao đổi, không quá ${COMMENT_MAX} ký tự và nhắc đến không quá ${MENTIONS_MAX} người.`,
	)
}
