import type { Person } from '#cms/payload-types.ts'
import type { PublishedPerson } from '#shared/people/person.ts'

/** A person as readers get them: a name, never an address. */
export function toPublishedPerson({ id, name }: Pick<Person, 'id' | 'name'>): PublishedPerson {
	return { id, name }
}
