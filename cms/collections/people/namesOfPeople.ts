import type { Payload } from 'payload'

/** The names of these people, by id; who is gone has none. */
export async function namesOfPeople(
	cms: Payload,
	ids: readonly string[],
): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map()
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { name: true },
		where: { id: { in: [...new Set(ids)] } },
	})
	return new Map(docs.map(({ id, name }) => [id, name]))
}
