import { idOf } from '#cms/collections/idOf.ts'
import type { Programme } from '#cms/payload-types.ts'
import type { Uses } from '#cms/workflow/uses.ts'

/** The files that are in the programme itself; the pieces in it bring theirs along. */
export function usesOfProgramme(piece: object): Uses {
	// The policy is given to this collection only.
	const { items } = piece as Partial<Programme>
	const pictures = (items ?? []).filter(({ kind }) => kind === 'photo')
	return {
		media: pictures.map(({ picture }) => idOf(picture)).filter((id) => id !== null),
		people: [],
	}
}
