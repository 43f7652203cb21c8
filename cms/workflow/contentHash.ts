import { createHash } from 'node:crypto'

/**
 * The hash of what `fields` hold, the same on every database for the same content.
 *
 * Databases differ in how they say "nothing" and give rows ids of their own, so both are left out.
 * References must be ids, as reading at depth 0 gives them: to take whatever looks like a document
 * for its id would let a text that looks like one change unseen.
 */
export function contentHash(document: object, fields: readonly string[]): string {
	const entries = new Map(Object.entries(document))
	const content = fields.map((field) => [field, canonical(entries.get(field)) ?? null])
	return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

function canonical(value: unknown): unknown {
	if (value === null || value === undefined || value === '') return undefined
	if (typeof value === 'string') return value.normalize('NFC')
	if (value instanceof Date) return value.toISOString()
	if (typeof value !== 'object') return value
	if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutRowId)
	const entries = Object.entries(value)
		.map(([key, child]): [string, unknown] => [key, canonical(child)])
		.filter(([, child]) => child !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
	return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** Rows of an array carry an id that the database made; nodes of a text are told apart by `type` and `version`. */
function withoutRowId(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return canonical(value) ?? null
	if (!('id' in value) || ('type' in value && 'version' in value)) return canonical(value) ?? null
	const { id: _, ...rest } = value
	return canonical(rest) ?? null
}
