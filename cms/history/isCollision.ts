import { ValidationError } from 'payload'
import { isTransient } from '#cms/workflow/isTransient.ts'

const PLACE_TAKEN = 'UNIQUE constraint failed: history.seq'

/**
 * Whether a record was refused because its place in the chain has just been taken.
 *
 * Or because no server takes writes at this moment; in both cases the next try looks again.
 */
export function isCollision(error: unknown): boolean {
	if (error instanceof ValidationError) return error.data.errors.some(({ path }) => path === 'seq')
	return isTransient(error) || isPlaceTaken(error)
}

/** As the embedded database says it to who writes a row by a statement of their own. */
function isPlaceTaken(error: unknown): boolean {
	if (!(error instanceof Error)) return false
	return error.message.includes(PLACE_TAKEN) || isPlaceTaken(error.cause)
}
