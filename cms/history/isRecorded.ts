import type { Payload } from 'payload'

/** Whether the history has the record with this id. */
export async function isRecorded(cms: Payload, id: string): Promise<boolean> {
	const where = { id: { equals: id } }
	const { totalDocs } = await cms.count({ collection: 'history', overrideAccess: true, where })
	return totalDocs > 0
}
