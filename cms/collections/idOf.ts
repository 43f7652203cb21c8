/** The id of a relationship, whether it arrived as an id or as the document itself. */
export function idOf(reference: unknown): string | null {
	if (typeof reference === 'string') return reference === '' ? null : reference
	if (typeof reference !== 'object' || reference === null || !('id' in reference)) return null
	return typeof reference.id === 'string' ? reference.id : null
}
