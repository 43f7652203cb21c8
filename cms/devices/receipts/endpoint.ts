import type { Endpoint } from 'payload'
import { answer } from '#cms/collections/answer.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { displaysReached, type ReachedDisplay } from './displaysReached.ts'

/** What is answered about where an urgent notice has come on. */
export interface NoticeReach {
	/** When this was so. */
	at: string
	displays: ReachedDisplay[]
}

/** `GET /api/notices/:id/displays`, for whoever may read the notice. */
export const receiptsEndpoint: Endpoint = {
	path: '/:id/displays',
	method: 'get',
	handler: (req) =>
		answer(async (): Promise<NoticeReach> => {
			const { user, payload, routeParams } = req
			if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để làm việc này.')
			const notice = await payload.findByID({
				collection: 'notices',
				id: typeof routeParams?.id === 'string' ? routeParams.id : '',
				depth: 0,
				overrideAccess: false,
				user,
				disableErrors: true,
			})
			if (!notice) throw new Refusal('notFound', 'Không có thông báo này.')
			const now = new Date()
			return { at: now.toISOString(), displays: await displaysReached(payload, notice, now) }
		}),
}
