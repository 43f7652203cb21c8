import { createHash } from 'node:crypto'
import { toldFields } from './toldRecord.ts'

/**
 * The hash of everything a record tells and of its place in the chain.
 *
 * Databases differ in how they say "nothing", so an empty text counts as none; `at` is reckoned as
 * an instant, since one of them keeps it as a date.
 */
export function toRecordHash(record: object): string {
	const told = toldFields.map((field) => [field, canonical(field, Reflect.get(record, field))])
	return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

function canonical(field: string, value: unknown): unknown {
	if (value === undefined || value === '') return null
	if (field !== 'at' || typeof value !== 'string') return value
	const at = new Date(value)
	return Number.isNaN(at.getTime()) ? value : at.toISOString()
}
