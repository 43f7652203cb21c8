import { ChainCollision } from '#cms/history/chainCollision.ts'
import { failureOf } from '#cms/mongo/failureOf.ts'

/** Whether the same work may succeed a moment later: somebody else was at the document, or no server led. */
export function isTransient(error: unknown): boolean {
	if (error instanceof ChainCollision) return true
	const failure = failureOf(error)
	return failure !== null && failure !== 'undecided'
}
