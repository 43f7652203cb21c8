import type { PayloadRequest } from 'payload'
import { appendRecord } from '#cms/history/appendRecord.ts'
import type { Person } from '#cms/payload-types.ts'

/** Tell the history that a person's second factor is another now; by themselves unless somebody is logged in. */
export async function recordChange(
	req: PayloadRequest,
	{ id, name }: Pick<Person, 'id' | 'name'>,
	what: string,
	now: Date,
): Promise<void> {
	await appendRecord(req.payload, {
		at: now.toISOString(),
		action: 'settings',
		actor: req.user?.id ?? id,
		actorName: req.user?.name ?? name,
		documentType: 'people',
		document: id,
		headline: name,
		changes: `Xác thực hai lớp: ${what}`,
	})
}
