import type { DatabaseSync } from 'node:sqlite'

/** A fact the publisher keeps about itself, such as the release its pages belong to. */
export function factIn(state: DatabaseSync, name: string): string | undefined {
	const value = state.prepare('SELECT value FROM facts WHERE name = ?').get(name)?.value
	return value === undefined ? undefined : String(value)
}

/** Keep a fact. */
export function recordFact(state: DatabaseSync, name: string, value: string): void {
	state.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)').run(name, value)
}
