import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answer } from '#cms/collections/answer.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Person } from '#cms/payload-types.ts'
import { latestPiece } from './latestPiece.ts'
import { policyOf } from './policy.ts'
import { reportOn } from './reportOn.ts'
import { actions } from './steps.ts'
import { takeAction } from './takeAction.ts'
import { unknownPiece } from './unknownPiece.ts'

const COMMENT_MAX = 4_000

const requestSchema = z.object({
	action: z.enum(actions),
	seen: z.string().optional(),
	comment: z.string().max(COMMENT_MAX).optional(),
	at: z.iso.datetime({ offset: true }).optional(),
})

/** The approval's door: GET says where a piece stands, POST takes a step. */
export function workflowEndpoints(collection: CollectionSlug): Endpoint[] {
	return [
		{
			path: '/:id/workflow',
			method: 'get',
			handler: (req) =>
				answer(async () => {
					const { user, id } = await knownPiece(req, collection)
					const policy = policyOf(collection)
					const piece = policy && (await latestPiece(req.payload, policy, id))
					if (!piece) throw unknownPiece()
					return reportOn(req.payload, policy, piece, user, new Date())
				}),
		},
		{
			path: '/:id/workflow',
			method: 'post',
			handler: (req) =>
				answer(async () => {
					const { user, id } = await knownPiece(req, collection)
					const { action, seen, comment, at } = await requestIn(req)
					return takeAction(req.payload, { collection, id, user, action, seen, comment, at })
				}),
		},
	]
}

/** The person who asks and the piece they may know of; refuses where one is missing. */
async function knownPiece(
	req: PayloadRequest,
	collection: CollectionSlug,
): Promise<{ user: Person; id: string }> {
	const { user } = req
	if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để làm việc này.')
	const asked = req.routeParams?.id
	const id = typeof asked === 'string' ? asked : ''
	const piece = await req.payload.findByID({
		collection,
		id,
		draft: true,
		depth: 0,
		overrideAccess: false,
		user,
		disableErrors: true,
	})
	if (!piece) throw unknownPiece()
	return { user, id }
}

async function requestIn(req: PayloadRequest): Promise<z.infer<typeof requestSchema>> {
	const body: unknown = await req.json?.().catch(() => undefined)
	const result = requestSchema.safeParse(body)
	if (result.success) return result.data
	throw new Refusal(
		'invalid',
		`Yêu cầu không hợp lệ. Bước phải là một trong: ${actions.join(', ')}.`,
	)
}
