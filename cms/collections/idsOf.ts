import { idOf } from './idOf.ts'

/** The ids of a relationship, whether it holds one document, several or none. */
export function idsOf(references: unknown): string[] {
	const values: unknown[] = Array.isArray(references) ? references : [references]
	return values.map(idOf).filter((id) => id !== null)
}
