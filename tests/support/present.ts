/** The value, where a test cannot go on without one. */
export function present<Value>(value: Value | null | undefined): Value {
	if (value === null || value === undefined) throw new Error('What the test needs is missing')
	return value
}
