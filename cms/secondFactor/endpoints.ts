import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answer } from '#cms/collections/answer.ts'
import { hasRole, roles } from '#cms/collections/people/roles.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { bodyWithin } from '#cms/devices/bodyWithin.ts'
import type { Person } from '#cms/payload-types.ts'
import { authenticatorOf } from './authenticatorOf.ts'
import { beginSetUp } from './beginSetUp.ts'
import { confirmSetUp } from './confirmSetUp.ts'
import { endSecondFactor } from './endSecondFactor.ts'
import { mustHave } from './mustHave.ts'
import { recordChange } from './recordChange.ts'
import { ticketHolder } from './setUpTicket.ts'
import { tryCode } from './tryCode.ts'

const BODY_BYTES = 1024

const codeSchema = z.object({ code: z.string().min(1).max(40) })

/** How people set up, and give up, what they show beside their password. */
export const secondFactorEndpoints: Endpoint[] = [
	{
		path: '/:id/second-factor',
		method: 'get',
		handler: (req) =>
			answer(async () => {
				const person = await personMeant(req)
				const authenticator = await authenticatorOf(req.payload, person.id)
				const isOn = Boolean(authenticator?.confirmedAt)
				const codes = isOn ? (authenticator?.recoveryHashes ?? '') : ''
				return {
					isOn,
					isRequired: mustHave(person),
					recoveryCodesLeft: codes.split(' ').filter(Boolean).length,
				}
			}),
	},
	{
		path: '/second-factor/begin',
		method: 'post',
		handler: (req) => answer(async () => beginSetUp(req.payload, await ownerOf(req, new Date()))),
	},
	{
		path: '/second-factor/confirm',
		method: 'post',
		handler: (req) =>
			answer(async () => {
				const now = new Date()
				const person = await ownerOf(req, now)
				const recovery = await confirmSetUp(req.payload, person.id, await codeIn(req), now)
				await recordChange(req, person, 'bật', now)
				return { recoveryCodes: recovery }
			}),
	},
	{
		path: '/second-factor/end',
		method: 'post',
		handler: (req) =>
			answer(async () => {
				const now = new Date()
				const person = await signedInPerson(req)
				await requireCode(req, person, now)
				await endSecondFactor(req.payload, person.id)
				await recordChange(req, person, 'tắt', now)
				return { isOn: false }
			}),
	},
	{
		path: '/:id/second-factor/end',
		method: 'post',
		handler: (req) =>
			answer(async () => {
				if (!hasRole(req.user, 'administrator')) throw forbidden()
				const person = await personMeant(req)
				await endSecondFactor(req.payload, person.id)
				await recordChange(req, person, 'quản trị đã gỡ', new Date())
				return { isOn: false }
			}),
	},
]

async function requireCode(req: PayloadRequest, person: Person, now: Date): Promise<void> {
	const outcome = await tryCode(req.payload, person.id, await codeIn(req), now)
	if (outcome === 'right') return
	if (outcome === 'wrong') throw new Refusal('wrongCode', 'Mã không đúng hoặc đã dùng rồi.')
	throw new Refusal('tooMany', 'Đã nhập sai mã nhiều lần. Hãy thử lại sau 10 phút.')
}

async function codeIn(req: PayloadRequest): Promise<string> {
	const body = codeSchema.safeParse(await bodyWithin(req, BODY_BYTES))
	if (body.success) return body.data.code
	throw new Refusal('invalid', 'Hãy nhập mã.')
}

/** Who is logged in, or has just shown their password and may do nothing else. */
async function ownerOf(req: PayloadRequest, now: Date): Promise<Person> {
	const holder = ticketHolder(req.headers, now)
	return req.user || !holder ? signedInPerson(req) : personWith(req, holder)
}

async function signedInPerson(req: PayloadRequest): Promise<Person> {
	if (req.user && hasRole(req.user, ...roles)) return personWith(req, req.user.id)
	throw new Refusal('unauthorized', 'Bạn cần đăng nhập để làm việc này.')
}

async function personMeant(req: PayloadRequest): Promise<Person> {
	const { id: asking } = await signedInPerson(req)
	const id = String(req.routeParams?.id)
	if (id !== asking && !hasRole(req.user, 'administrator')) throw forbidden()
	return personWith(req, id)
}

async function personWith({ payload }: PayloadRequest, id: string): Promise<Person> {
	const person = await payload.findByID({
		collection: 'people',
		id,
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
	})
	if (!person) throw new Refusal('notFound', 'Không có người dùng này.')
	return person
}

function forbidden(): Refusal {
	return new Refusal('forbidden', 'Bạn không có quyền làm việc này.')
}
