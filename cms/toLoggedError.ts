/** An error as the log keeps it. */
export interface LoggedError {
	type: string
	message: string
	stack: string | undefined
	cause?: LoggedError
}

/**
 * An error as the log keeps it; undefined when its sentence, which is logged as well, says all.
 *
 * A refusal is an answer to a request, and anybody may ask: with a stack each, strangers would
 * fill the disk. Payload tells refusals by the name of their class, which the build shortens.
 */
export function toLoggedError(error: unknown): LoggedError | undefined {
	if (!(error instanceof Error)) return undefined
	if ('status' in error && typeof error.status === 'number' && error.status < 500) return undefined
	const { name, message, stack } = error
	const cause = toLoggedError(error.cause)
	return { type: name, message, stack, ...(cause && { cause }) }
}
