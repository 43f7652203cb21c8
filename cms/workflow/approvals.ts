import { z } from 'zod'
import type { StageRule } from './rules/stageRules.ts'
import { stages, type Stage } from './states.ts'

const approvalSchema = z.object({
	/** Who approved. */
	person: z.string(),
	name: z.string(),
	/** In whose place; the person's own id where they acted for themselves. */
	of: z.string(),
	ofName: z.string(),
	stage: z.enum(stages),
	/** The hash of the text that was approved. */
	hash: z.string(),
	/** ISO time. */
	at: z.string(),
})

/** That somebody approved a text at a stage. */
export type Approval = z.infer<typeof approvalSchema>

/** The approvals a piece keeps, as JSON; those that cannot be read count for nothing. */
export function parseApprovals(text: string | null | undefined): Approval[] {
	if (!text) return []
	const result = z.array(approvalSchema).safeParse(JSON.parse(text))
	return result.success ? result.data : []
}

/** Those of the approvals that were given at the stage. */
export function approvalsAt(approvals: readonly Approval[], stage: Stage): Approval[] {
	return approvals.filter((approval) => approval.stage === stage)
}

/** Everybody whose voice the approvals bear, as ids: those who gave them, and in whose place. */
export function heardIn(approvals: readonly Approval[]): Set<string> {
	return new Set(approvals.flatMap(({ person, of }) => [person, of]))
}

/**
 * How many approvals a stage still needs.
 *
 * With `all` each of the reviewers must have approved, in person or through a deputy; with a number
 * that many different people. `reviewers` are those who may decide, as ids.
 */
export function stillNeededAt(
	{ quorum, count }: Pick<StageRule, 'quorum' | 'count'>,
	given: readonly Approval[],
	reviewers: readonly string[],
): number {
	if (quorum !== 'all') return Math.max(0, (quorum === 'one' ? 1 : count) - given.length)
	const heard = heardIn(given)
	const missing = reviewers.filter((reviewer) => !heard.has(reviewer))
	return given.length === 0 ? Math.max(1, missing.length) : missing.length
}
