import { RETURN_MARK } from '#shared/members/memberPaths.ts'
import type { SignInProblem } from '#shared/members/signInProblems.ts'
import { paths } from '#shared/paths.ts'

/** The page for signing in that says why somebody did not get in, and still knows where they wanted to go. */
export function signInAddress(problem: SignInProblem, next: string = paths.home): string {
	return `${paths.signIn}${next === paths.home ? '' : RETURN_MARK + next}#${problem}`
}
