import type { Endpoint, PayloadRequest } from 'payload'
import { answer } from '#cms/collections/answer.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Comment } from '#cms/payload-types.ts'
import type { Discussion } from './comment.ts'
import { discussedPiece } from './discussedPiece.ts'
import { loadDiscussion } from './loadDiscussion.ts'

/** Saying of a comment that it is settled, or that it is not after all. */
export const resolvingEndpoints: Endpoint[] = [
	{
		path: '/:id/resolve',
		method: 'post',
		handler: (req) =>
			answer(() =>
				settle(req, ({ resolvedAt }) =>
					resolvedAt
						? undefined
						: { resolvedAt: new Date().toISOString(), resolvedBy: req.user?.id ?? null },
				),
			),
	},
	{
		path: '/:id/reopen',
		method: 'post',
		handler: (req) => answer(() => settle(req, () => ({ resolvedAt: null, resolvedBy: null }))),
	},
]

type Settled = Pick<Comment, 'resolvedAt' | 'resolvedBy'>

async function settle(
	req: PayloadRequest,
	change: (comment: Comment) => Settled | undefined,
): Promise<Discussion> {
	if (!req.user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để xem trao đổi.')
	const comment = await req.payload.findByID({
		collection: 'comments',
		id: String(req.routeParams?.id),
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
	})
	const { documentType, document } = comment ?? {}
	const { policy, piece } = await discussedPiece(req, documentType ?? '', document)
	const changes = comment && change(comment)
	if (changes) {
		await req.payload.update({
			collection: 'comments',
			id: comment.id,
			data: changes,
			depth: 0,
			overrideAccess: true,
		})
	}
	return loadDiscussion(req.payload, policy.collection, piece.id)
}
