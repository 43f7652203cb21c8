import type { Payload, Where } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import type { Person } from '#cms/payload-types.ts'
import type { Piece } from './policy.ts'
import { readableBy } from './readableBy.ts'

/** Whether the person may read the piece's draft at `now`: `readableBy`, asked of one piece. */
export async function canReadDraft(
	cms: Payload,
	person: Pick<Person, 'id' | 'name' | 'roles'>,
	piece: Pick<Piece, 'owner' | 'unit'>,
	now: Date,
): Promise<boolean> {
	if (!person.roles?.length) return false
	const readable = await readableBy(cms, person, now, '')
	return readable === true || fulfils(piece, readable)
}

/** Without the database, because it is asked of every colleague; knows the words of `readableBy`. */
function fulfils(piece: Pick<Piece, 'owner' | 'unit'>, { or, ...fields }: Where): boolean {
	if (or) return or.some((where) => fulfils(piece, where))
	return Object.entries(fields).every(([field, condition]) => {
		const wanted: unknown = Array.isArray(condition) ? undefined : condition?.in
		if (!Array.isArray(wanted) || (field !== 'owner' && field !== 'unit')) {
			throw new Error(`canReadDraft does not know how to ask of “${field}”`)
		}
		return wanted.includes(idOf(piece[field]))
	})
}
