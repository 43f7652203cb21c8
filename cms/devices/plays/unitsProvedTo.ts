import type { PayloadRequest } from 'payload'
import { unitsEdited } from '#cms/collections/people/unitsEdited.ts'

/**
 * Whose displays the person who asks may read the proof of play of: those of these units, or all.
 *
 * Undefined for who answers for no unit.
 */
export async function unitsProvedTo(
	{ payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
	now: Date,
): Promise<string[] | 'all' | undefined> {
	if (!user) return undefined
	const edited = await unitsEdited(payload, user, now)
	return edited === 'all' || edited.length > 0 ? edited : undefined
}
