import type { Payload } from 'payload'
import { toMail, type Letter } from './letter.ts'
import { requestMail } from './requestMail.ts'

/** Ask for a letter to be sent to each of these people, once each; answers their names. */
export async function requestLetter(
	cms: Payload,
	people: readonly string[],
	letterFor: (person: string) => Letter,
): Promise<string[]> {
	if (people.length === 0) return []
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: 'name',
		select: { name: true, email: true, roles: true },
		where: { id: { in: [...new Set(people)] } },
	})
	// Who has no role any more has left the newsroom.
	const colleagues = docs.filter(({ roles }) => roles?.length)
	for (const colleague of colleagues) {
		await requestMail(cms, toMail(letterFor(colleague.id), colleague))
	}
	return colleagues.map(({ name }) => name)
}
