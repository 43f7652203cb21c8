import type { Payload } from 'payload'
import type { Person, Programme } from '#cms/payload-types.ts'
import { takeWith } from './pieceBuilders.ts'

/** Programmes, as the builders of pieces name them. */
export const programmes = { collection: 'programmes', type: 'programme' } as const

/** An item that lacks nothing. */
export const anItem = { kind: 'notice' as const, headline: 'Đội mũ bảo hộ khi vào xưởng' }

/** A whole draft of a programme, made by a person and not by the machine. */
export function aProgramme(cms: Payload, owner: Person, changes: object = {}): Promise<Programme> {
	return cms.create({
		collection: 'programmes',
		draft: true,
		depth: 0,
		overrideAccess: false,
		user: owner,
		data: { name: 'Vòng lặp hằng ngày', items: [anItem], ...changes },
	})
}

/** A programme that displays play; one of a unit needs the unit's editor. */
export async function aPublishedProgramme(
	cms: Payload,
	{ owner, editor, approver }: { owner: Person; editor?: Person; approver: Person },
	changes: object = {},
): Promise<string> {
	const { id } = await aProgramme(cms, owner, changes)
	await takeWith(cms, owner, programmes, id, 'submit')
	if (editor) await takeWith(cms, editor, programmes, id, 'approve')
	await takeWith(cms, approver, programmes, id, 'approve')
	return id
}
