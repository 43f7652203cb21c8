import type { FlattenedField } from 'payload'

/**
 * Whether `sort` looks into the document behind a reference, such as `owner.hash`.
 *
 * Payload refuses to search by what a person may not read, but sorts by it there, and an order
 * tells the order of secrets.
 */
export function sortsBehindReference(fields: readonly FlattenedField[], sort: string): boolean {
	const parts = sort.replace(/^-/, '').split(/\.|__/)
	let inside: readonly FlattenedField[] = fields
	for (const [index, part] of parts.entries()) {
		if (index === 0 && part === 'version') continue
		const field = inside.find(({ name }) => name === part)
		// Not one of ours: a version's `parent` refers to a document as well.
		const isEnd = !field || field.type === 'relationship' || field.type === 'upload'
		if (isEnd) return index < parts.length - 1
		inside = 'flattenedFields' in field ? field.flattenedFields : []
	}
	return false
}
