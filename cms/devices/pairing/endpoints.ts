import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answer } from '#cms/collections/answer.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { bodyWithin } from '#cms/devices/bodyWithin.ts'
import { displayToUpdate } from '#cms/devices/displayToUpdate.ts'
import { loadDevices } from '#cms/devices/health/loadDevices.ts'
import type { Display } from '#cms/payload-types.ts'
import { Attempts } from './attempts.ts'
import { beginPairing } from './beginPairing.ts'
import { claimPairing } from './claimPairing.ts'
import { pairDevice } from './pairDevice.ts'
import { revokeDevice } from './revokeDevice.ts'

/** Bytes: a code or a secret. */
const BODY_BYTES = 4 * 1024

/** From one address, behind which a whole office may stand. */
const pairings = new Attempts({ most: 100, withinMs: 10 * 60_000 })

const claimSchema = z.object({ secret: z.string().min(1).max(200) })

const codeSchema = z.object({
	code: z.string().min(1).max(40),
	others: z.enum(['replace', 'keep']).optional(),
})

/** How a device and a display find each other. */
export const pairingEndpoints: Endpoint[] = [
	{
		path: '/pairing',
		method: 'post',
		handler: (req) =>
			answer(() => {
				const now = new Date()
				const from = req.headers.get('x-forwarded-for') ?? ''
				if (!pairings.mayTry(from, now)) {
					throw new Refusal('tooMany', 'Đã lấy quá nhiều mã ghép. Hãy thử lại sau 10 phút.')
				}
				pairings.note(from, now)
				return beginPairing(req.payload, now)
			}),
	},
	{
		path: '/pairing/claim',
		method: 'post',
		handler: (req) =>
			answer(async () => {
				const { secret } = await bodyOf(req, claimSchema, 'Hãy gửi khóa của thiết bị.')
				return claimPairing(req.payload, secret, new Date())
			}),
	},
	{
		path: '/:id/devices',
		method: 'get',
		handler: (req) => answer(async () => devicesShown(req, (await displayToUpdate(req)).display)),
	},
	{
		path: '/:id/pair',
		method: 'post',
		handler: (req) =>
			answer(async () => {
				const { display, user } = await displayToUpdate(req)
				const { code, others } = await bodyOf(req, codeSchema, 'Hãy nhập mã hiện trên màn hình.')
				await pairDevice(req, { display, user, code, others }, new Date())
				return devicesShown(req, display)
			}),
	},
	{
		path: '/:id/devices/:device/revoke',
		method: 'post',
		handler: (req) =>
			answer(async () => {
				const { display } = await displayToUpdate(req)
				const device = String(req.routeParams?.device)
				if (!(await revokeDevice(req, display, device, new Date()))) {
					throw new Refusal('notFound', 'Màn hình này không có thiết bị đó.')
				}
				return devicesShown(req, display)
			}),
	},
]

function devicesShown({ payload }: PayloadRequest, display: Display): Promise<object> {
	return loadDevices(payload, display, new Date())
}

async function bodyOf<Body>(
	req: PayloadRequest,
	schema: z.ZodType<Body>,
	sentence: string,
): Promise<Body> {
	const result = schema.safeParse(await bodyWithin(req, BODY_BYTES))
	if (result.success) return result.data
	throw new Refusal('invalid', sentence)
}
