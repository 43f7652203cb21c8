import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole, isBoard } from '#cms/collections/people/roles.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { env } from '#cms/env.ts'
import { WAKE_PATH } from '#shared/editions/edition.ts'
import { publishingStatus } from './publishingStatus.ts'

/** Milliseconds: a wake is answered at once. */
const TIMEOUT_MS = 2_000

/** `GET /api/publishing/status` for the board, and `POST /api/publishing/reconcile` for administrators. */
export const publishingEndpoints: Endpoint[] = [
	{
		path: '/publishing/status',
		method: 'get',
		handler: async ({ payload, user }) => {
			refuseUnless(user, isBoard(user), 'Trang này dành cho ban biên tập và quản trị viên.')
			const status = await publishingStatus(payload, new Date())
			return Response.json(status, { headers: { 'Cache-Control': 'no-store' } })
		},
	},
	{
		path: '/publishing/reconcile',
		method: 'post',
		handler: async ({ payload, user }) => {
			const mayAsk = hasRole(user, 'administrator')
			refuseUnless(user, mayAsk, 'Chỉ quản trị viên mới yêu cầu đối soát được.')
			try {
				await requestReconcile()
			} catch (error) {
				payload.logger.warn(`The publisher did not hear the wake: ${String(error)}`)
				throw new Refusal('busy', 'Chưa liên lạc được với máy xuất bản. Hãy thử lại sau ít phút.')
			}
			return Response.json({ ok: true })
		},
	},
]

function refuseUnless(user: PayloadRequest['user'], may: boolean, sentence: string): void {
	if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để làm việc này.')
	if (!may) throw new Refusal('forbidden', sentence)
}

/** Without a hint the publisher looks at the whole edition. */
async function requestReconcile(): Promise<void> {
	const response = await fetch(new URL(WAKE_PATH, env.publisherUrl), {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ entries: [] }),
		signal: AbortSignal.timeout(TIMEOUT_MS),
	})
	if (!response.ok) throw new Error(`The publisher answered ${response.status}`)
}
