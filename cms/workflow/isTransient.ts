import { ChainCollision } from '#cms/history/chainCollision.ts'

/** Whether somebody else was at the same document, and the same work may succeed a moment later. */
export function isTransient(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false
	if (error instanceof ChainCollision) return true
	if (hasLabels(error) && error.hasErrorLabel('TransientTransactionError') === true) return true
	return 'cause' in error && isTransient(error.cause)
}

/** Whether this is an error of MongoDB's driver, which alone says so by labels. */
function hasLabels(error: object): error is { hasErrorLabel: (label: string) => unknown } {
	return 'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function'
}
