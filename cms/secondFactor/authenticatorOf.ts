import type { Payload } from 'payload'
import type { Authenticator } from '#cms/payload-types.ts'

/** What a person shows beside their password; null for somebody who has set up nothing. */
export async function authenticatorOf(cms: Payload, person: string): Promise<Authenticator | null> {
	return cms.db.findOne<Authenticator>({
		collection: 'authenticators',
		where: { person: { equals: person } },
	})
}
