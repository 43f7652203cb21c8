import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answer } from '#cms/collections/answer.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Notice, Person } from '#cms/payload-types.ts'
import { loadNotice } from './loadNotice.ts'
import { reportOnNotice } from './reportOnNotice.ts'
import { sentence } from './sentences.ts'
import { noticeActions, type NoticeAction } from './steps.ts'
import { takeNoticeStep } from './takeNoticeStep.ts'

const requestSchema = z.object({ seen: z.string().optional() })

/** The door of urgent notices: GET `/:id/steps` says where one stands, POST `/:id/<action>` takes a step. */
export const noticeEndpoints: Endpoint[] = [
	{
		path: '/:id/steps',
		method: 'get',
		handler: (req) =>
			answer(async () => {
				const { user, notice } = await knownNotice(req)
				return reportOnNotice(req.payload, notice, user, new Date())
			}),
	},
	...noticeActions.map((action): Endpoint => ({
		path: `/:id/${action}`,
		method: 'post',
		handler: (req) => answer(() => take(req, action)),
	})),
]

async function take(req: PayloadRequest, action: NoticeAction): Promise<object> {
	const { user, notice } = await knownNotice(req)
	const body: unknown = await req.json?.().catch(() => undefined)
	const { seen } = requestSchema.safeParse(body).data ?? {}
	const now = new Date()
	await takeNoticeStep(req.payload, { id: notice.id, action, user, seen }, now)
	const after = await loadNotice(req.payload, notice.id)
	return reportOnNotice(req.payload, after ?? notice, user, now)
}

/** The person who asks and the notice they may know of; refuses where one is missing. */
async function knownNotice(req: PayloadRequest): Promise<{ user: Person; notice: Notice }> {
	const { user } = req
	if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để làm việc này.')
	const id = req.routeParams?.id
	const notice = await req.payload.findByID({
		collection: 'notices',
		id: typeof id === 'string' ? id : '',
		depth: 0,
		overrideAccess: false,
		user,
		disableErrors: true,
	})
	if (!notice) throw new Refusal('notFound', sentence.unknown)
	return { user, notice }
}
