/**
 * How a question to MongoDB failed.
 *
 * `overtaken`: somebody else wrote the document first, and nothing of the transaction remains ·
 * `undone`: nothing of it remains for another reason, a broken connection for one · `unreachable`:
 * no server takes writes at this moment · `undecided`: a transaction was to be kept, and nobody
 * has said whether it was.
 */
export type Failure = 'overtaken' | 'undone' | 'unreachable' | 'undecided'

/** What the server answers to the later of two who write a document. */
const WRITE_CONFLICT = 112

/** Errors of the driver for a server that is gone; by name, since Next loads the driver twice. */
const goneNames = new Set([
	'MongoNetworkError',
	'MongoNetworkTimeoutError',
	'MongoPoolClearedError',
	'MongoServerClosedError',
	'MongoServerSelectionError',
	'MongoTopologyClosedError',
])

/** What a server answers that is no longer, or not yet, the one that takes writes. */
const notLeadingCodes = new Set([
	91, // ShutdownInProgress
	189, // PrimarySteppedDown
	10107, // NotWritablePrimary
	11600, // InterruptedAtShutdown
	11602, // InterruptedDueToReplStateChange
	13435, // NotPrimaryNoSecondaryOk
	13436, // NotPrimaryOrSecondary
])

/**
 * How MongoDB failed, where the same would succeed a moment later; null for every other error.
 *
 * The one place that knows the labels, names and codes of its driver.
 */
export function failureOf(error: unknown): Failure | null {
	if (typeof error !== 'object' || error === null) return null
	if (hasLabel(error, 'UnknownTransactionCommitResult')) return 'undecided'
	if (hasLabel(error, 'TransientTransactionError')) {
		return 'code' in error && error.code === WRITE_CONFLICT ? 'overtaken' : 'undone'
	}
	if (hasLabel(error, 'RetryableWriteError')) return 'unreachable'
	if ('name' in error && goneNames.has(String(error.name))) return 'unreachable'
	if ('code' in error && notLeadingCodes.has(Number(error.code))) return 'unreachable'
	return 'cause' in error ? failureOf(error.cause) : null
}

function hasLabel(error: object, label: string): boolean {
	if (!('hasErrorLabel' in error) || typeof error.hasErrorLabel !== 'function') return false
	return Reflect.apply(error.hasErrorLabel, error, [label]) === true
}
