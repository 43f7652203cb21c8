import type { PayloadRequest } from 'payload'
import { tryCode, type CodeOutcome } from '#cms/secondFactor/tryCode.ts'
import { mayTryFrom, noteFailureFrom } from '#cms/signIn/failuresFrom.ts'
import { openSession } from '#cms/signIn/openSession.ts'
import { seeOther } from '#cms/signIn/seeOther.ts'
import type { SignInProblem } from '#shared/members/signInProblems.ts'
import { paths } from '#shared/paths.ts'
import { codeTicketIn, withoutCodeTicket } from './codeTicket.ts'
import { formOf } from './formOf.ts'

const problems: Record<Exclude<CodeOutcome, 'right'>, SignInProblem> = {
	wrong: 'sai-ma',
	locked: 'khoa-ma',
}

/** Let somebody in who has shown their password, by the code of their telephone. */
export async function showCode(req: PayloadRequest, now: Date): Promise<Response> {
	const ticket = codeTicketIn(req.headers, now)
	const tooLate: SignInProblem = 'het-gio'
	if (!ticket) return seeOther(`${paths.signIn}#${tooLate}`)
	const tooMany: SignInProblem = 'qua-nhieu'
	if (!mayTryFrom(req.headers, now)) return seeOther(`${paths.signIn}#${tooMany}`)
	const form = await formOf(req)
	const outcome = await tryCode(req.payload, ticket.person, form.get('code') ?? '', now)
	if (outcome === 'right') {
		return seeOther(ticket.next, await openSession(req, ticket.person), withoutCodeTicket)
	}
	noteFailureFrom(req.headers, now)
	return seeOther(`${paths.signInCode}#${problems[outcome]}`)
}
