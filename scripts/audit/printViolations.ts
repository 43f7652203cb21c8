import type { Violation } from './violation.ts'

/** Lines of the same fault on other pages say where, no more. */
const PLACES_SHOWN = 4

/** Print one table: each fault once, with the places it was found at. */
export function printViolations(violations: readonly Violation[]): void {
	const places = new Map<string, { check: string; what: string; where: string[] }>()
	for (const { check, where, what } of violations) {
		const key = `${check} ${what}`
		const found = places.get(key) ?? { check, what, where: [] }
		found.where.push(where)
		places.set(key, found)
	}
	const lines = [...places.values()].sort((a, b) => a.check.localeCompare(b.check))
	const width = Math.max(0, ...lines.map(({ check }) => check.length))
	for (const { check, what, where } of lines) {
		const more = where.length > PLACES_SHOWN ? `, and ${where.length - PLACES_SHOWN} more` : ''
		console.log(`${check.padEnd(width)}  ${what}`)
		console.log(`${' '.repeat(width)}    on ${where.slice(0, PLACES_SHOWN).join(' · ')}${more}`)
	}
	console.log(`${violations.length} violations, ${lines.length} different`)
}
