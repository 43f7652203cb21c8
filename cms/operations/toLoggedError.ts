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
	const { name } = error
	const message = withoutValues(error.message)
	const stack = error.stack && withoutValues(error.stack)
	const cause = toLoggedError(error.cause)
	return { type: name, message, stack, ...(cause && { cause }) }
}

/**
 * What is said of an error, less what people wrote and what opens doors.
 *
 * The embedded database's library puts the values of a failed statement into its message, hashes of
 * passwords among them; a driver may put its address with a password into it.
 */
function withoutValues(text: string): string {
	return text
		.replaceAll(/^params: .*(?:\n(?!\s+at ).*)*/gm, 'params: …')
		.replaceAll(/([a-z][a-z+.-]*:\/\/)[^\s/@:]+:[^\s/@]+@/gi, '$1…@')
}
