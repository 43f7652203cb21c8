import type { Payload } from 'payload'
import { DEMO_PASSWORD, demoEmail } from '#cms/demo/logins.ts'
import { demoPeople } from '#cms/demo/people.ts'
import type { Person } from '#cms/payload-types.ts'
import { known, type DemoPlaces } from './newsroom.ts'

/** Make the people who are missing; answers all of them by login. */
export async function seedPeople(
	cms: Payload,
	{ units }: DemoPlaces,
): Promise<Map<string, Person>> {
	const people = new Map<string, Person>()
	for (const { login, name, role, ...place } of demoPeople) {
		const email = demoEmail(login)
		const unit = 'unit' in place ? known(units, place.unit) : null
		const { docs } = await cms.find({
			collection: 'people',
			depth: 0,
			limit: 1,
			overrideAccess: true,
			where: { email: { equals: email } },
		})
		const person =
			docs[0] ??
			(await cms.create({
				collection: 'people',
				depth: 0,
				overrideAccess: true,
				data: { name, email, password: DEMO_PASSWORD, roles: [{ role, unit }] },
			}))
		people.set(login, person)
	}
	return people
}
