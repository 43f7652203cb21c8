import { createHash } from 'node:crypto'

/** What a database adds for itself. */
const own = ['_id', '__v', 'id', 'globalType']

/**
 * The hash of all that a document holds but its id, the same on every database.
 *
 * Databases differ in how they say "nothing", and in which order they keep fields.
 */
export function fingerprintOf(document: Record<string, unknown>): string {
	const content = Object.entries(document).filter(([name]) => !own.includes(name))
	return createHash('sha256')
		.update(JSON.stringify(canonical(Object.fromEntries(content))) ?? '')
		.digest('hex')
}

function canonical(value: unknown): unknown {
	if (value === null || value === undefined) return undefined
	if (value instanceof Date) return value.toISOString()
	if (Array.isArray(value)) {
		return value.length > 0 ? value.map((one) => canonical(one) ?? null) : undefined
	}
	if (typeof value !== 'object') return value
	const entries = Object.entries(value)
		.map(([name, child]): [string, unknown] => [name, canonical(child)])
		.filter(([, child]) => child !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
	return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
