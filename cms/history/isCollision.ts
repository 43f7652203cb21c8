import { ValidationError } from 'payload'
import { failureOf } from '#cms/mongo/failureOf.ts'

/**
 * Whether a record was refused because its place in the chain has just been taken.
 *
 * Or because no server takes writes at this moment; in both cases the next try looks again.
 */
export function isCollision(error: unknown): boolean {
	if (error instanceof ValidationError) return error.data.errors.some(({ path }) => path === 'seq')
	const failure = failureOf(error)
	return failure === 'undone' || failure === 'unreachable'
}
