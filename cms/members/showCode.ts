import type { PayloadRequest } from 'payload'
import { personWhere } from '#cms/collections/people/personWhere.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { tryCode, type CodeOutcome } from '#cms/secondFactor/tryCode.ts'
import { mayTryFrom } from '#cms/signIn/failuresFrom.ts'
import { noteSignInFailure } from '#cms/signIn/noteSignInFailure.ts'
import { openSession } from '#cms/signIn/openSession.ts'
import { seeOther } from '#cms/signIn/seeOther.ts'
import { signInAddress } from '#cms/signIn/signInAddress.ts'
import { signInProblems, type SignInProblem } from '#shared/members/signInProblems.ts'
import { paths } from '#shared/paths.ts'
import { codeTicket } from './codeTicket.ts'
import { formOf } from './formOf.ts'

type Failure = Exclude<CodeOutcome, 'right'>

const problems: Record<Failure, SignInProblem> = {
	wrong: 'sai-ma',
	locked: 'khoa-ma',
}

/** Let somebody in who has shown their password, by the code of their telephone. */
export async function showCode(req: PayloadRequest, now: Date): Promise<Response> {
	const ticket = codeTicket.readIn(req.headers, now)
	if (!ticket) return seeOther(signInAddress('het-gio'))
	if (!mayTryFrom(req.headers, now)) return seeOther(signInAddress('qua-nhieu', ticket.next))
	const form = await formOf(req)
	const outcome = await tryCode(req.payload, ticket.person, form.get('code') ?? '', now)
	if (outcome === 'right') {
		return seeOther(ticket.next, await openSession(req, ticket.person), codeTicket.taken)
	}
	await noteFailure(req, { person: ticket.person, outcome }, now)
	return seeOther(`${paths.signInCode}#${problems[outcome]}`)
}

async function noteFailure(
	req: PayloadRequest,
	{ person, outcome }: { person: string; outcome: Failure },
	now: Date,
): Promise<void> {
	const known = await personWhere(req.payload, { id: { equals: person } })
	const reason = outcome === 'wrong' ? 'wrongCode' : 'tooMany'
	const error = new Refusal(reason, signInProblems[problems[outcome]])
	await noteSignInFailure(req, { error, typed: known?.email ?? '' }, now)
}
