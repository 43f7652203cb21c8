import { seeOther } from '#cms/signIn/seeOther.ts'
import { signInAddress } from '#cms/signIn/signInAddress.ts'
import type { SignInProblem } from '#shared/members/signInProblems.ts'
import { journeyCookie } from './journey.ts'

/** Lead somebody back to the page for signing in, which says why they did not get in and remembers `next`. */
export function signOnFailed(problem: SignInProblem, next?: string): Response {
	return seeOther(signInAddress(problem, next), journeyCookie.taken)
}
