import { ValidationError } from 'payload'

/** Whether a record was refused because its place in the chain has just been taken. */
export function isCollision(error: unknown): boolean {
	if (error instanceof ValidationError) return error.data.errors.some(({ path }) => path === 'seq')
	if (typeof error !== 'object' || error === null) return false
	if (hasLabels(error) && error.hasErrorLabel('TransientTransactionError') === true) return true
	return 'cause' in error && isCollision(error.cause)
}

/** Whether this is an error of MongoDB's driver, which alone says so by labels. */
function hasLabels(error: object): error is { hasErrorLabel: (label: string) => unknown } {
	return 'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function'
}
