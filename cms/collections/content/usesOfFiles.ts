import { idOf } from '#cms/collections/idOf.ts'
import type { Uses } from '#cms/workflow/uses.ts'

/** What a piece uses whose files stand in these fields, and which names nobody. */
export function usesOfFiles(...fields: string[]): (piece: object) => Uses {
	return (piece) => ({
		media: fields.map((field) => idOf(Reflect.get(piece, field))).filter((id) => id !== null),
		people: [],
	})
}
