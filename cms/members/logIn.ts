import { loginOperation, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { Refusal, type Reason } from '#cms/collections/refusal.ts'
import { personAsked } from '#cms/secondFactor/requireSecondFactor.ts'
import { noteSignInFailure } from '#cms/signIn/noteSignInFailure.ts'
import { returnAddress } from '#cms/signIn/returnAddress.ts'
import { seeOther } from '#cms/signIn/seeOther.ts'
import { signInAddress } from '#cms/signIn/signInAddress.ts'
import type { SignInProblem } from '#shared/members/signInProblems.ts'
import { paths } from '#shared/paths.ts'
import { codeTicket } from './codeTicket.ts'
import { formOf } from './formOf.ts'

const problems: Partial<Record<Reason, SignInProblem>> = {
	tooMany: 'qua-nhieu',
	forbidden: 'khong-quyen',
	setUpRequired: 'can-bat',
	singleSignOn: 'tai-khoan-doanh-nghiep',
}

/** Let somebody in by address and password, or lead them back to the page that says why not. */
export async function logIn(req: PayloadRequest, now: Date): Promise<Response> {
	const form = await formOf(req)
	const next = returnAddress(req.headers.get('referer'))
	const [email, password] = [form.get('email') ?? '', form.get('password') ?? '']
	try {
		const collection = req.payload.collections.people
		const { token } = await loginOperation({ collection, data: { email, password }, depth: 0, req })
		if (!token) throw new Error('A log-in came without its token')
		const { config } = collection
		const { cookiePrefix } = req.payload.config
		const cookie = generatePayloadCookie({ collectionAuthConfig: config.auth, cookiePrefix, token })
		return seeOther(next, String(cookie))
	} catch (error) {
		const person = personAsked(req)
		if (error instanceof Refusal && error.reason === 'codeRequired' && person) {
			return seeOther(paths.signInCode, codeTicket.given({ person, next }, now))
		}
		const problem = problemOf(error)
		await noteSignInFailure(req, { error, typed: email }, now)
		return seeOther(signInAddress(problem, next))
	}
}

function problemOf(error: unknown): SignInProblem {
	if (error instanceof Refusal) return problems[error.reason] ?? 'sai'
	const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined
	// 400: a field was left empty.
	if (status === 401 || status === 400) return 'sai'
	throw error
}
