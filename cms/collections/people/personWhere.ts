import type { Payload, Where } from 'payload'
import type { Person } from '#cms/payload-types.ts'

/** The person of whom this holds, with all that is kept from those who ask through the API; undefined for nobody. */
export async function personWhere(cms: Payload, where: Where): Promise<Person | undefined> {
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		showHiddenFields: true,
		depth: 0,
		limit: 1,
		pagination: false,
		where,
	})
	return docs[0]
}
