import type { Payload } from 'payload'
import { canReadDraft } from '#cms/workflow/canReadDraft.ts'
import type { Piece } from '#cms/workflow/policy.ts'
import { fold } from '#shared/fold.ts'
import type { Colleague } from './comment.ts'

/** More than a person looks through; whoever is missing is found by another letter. */
const MOST = 8

/**
 * Colleagues who may read the piece's draft and whose name holds what was typed, with or without accents.
 *
 * Names are compared here: the embedded database folds no Vietnamese letter.
 */
export async function readersNamed(
	cms: Payload,
	piece: Piece,
	typed: string,
	now: Date,
): Promise<Colleague[]> {
	const wanted = fold(typed.trim())
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: 'name',
		select: { name: true, roles: true },
	})
	const readers: Colleague[] = []
	for (const person of docs) {
		if (!fold(person.name).includes(wanted)) continue
		if (await canReadDraft(cms, person, piece, now))
			readers.push({ id: person.id, name: person.name })
		if (readers.length === MOST) break
	}
	return readers
}
