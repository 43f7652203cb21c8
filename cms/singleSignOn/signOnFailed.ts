import { seeOther } from '#cms/signIn/seeOther.ts'
import type { SignInProblem } from '#shared/members/signInProblems.ts'
import { paths } from '#shared/paths.ts'
import { journeyCookie } from './journey.ts'

/** Lead somebody back to the page for signing in, which says why they did not get in. */
export function signOnFailed(problem: SignInProblem): Response {
	return seeOther(`${paths.signIn}#${problem}`, journeyCookie.taken)
}
