import { ValidationError } from 'payload'

const PLACE_TAKEN = 'UNIQUE constraint failed: history.seq'

/** Whether a record was refused because its place in the chain has just been taken. */
export function isCollision(error: unknown): boolean {
	if (error instanceof ValidationError) return error.data.errors.some(({ path }) => path === 'seq')
	if (typeof error !== 'object' || error === null) return false
	// As the embedded database says it to who writes a row by a statement of their own.
	if (error instanceof Error && error.message.includes(PLACE_TAKEN)) return true
	if (hasLabels(error) && error.hasErrorLabel('TransientTransactionError') === true) return true
	return 'cause' in error && isCollision(error.cause)
}

/** Whether this is an error of MongoDB's driver, which alone says so by labels. */
function hasLabels(error: object): error is { hasErrorLabel: (label: string) => unknown } {
	return 'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function'
}
