import type { Endpoint } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { deskFor } from './deskFor.ts'

/** `GET /api/desk`: what lies on the desk of whoever asks. */
export const deskEndpoint: Endpoint = {
	path: '/desk',
	method: 'get',
	handler: async ({ payload, user }) => {
		if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để làm việc này.')
		const desk = await deskFor(payload, user, new Date())
		return Response.json(desk, { headers: { 'Cache-Control': 'no-store' } })
	},
}
