import type { Person } from '#cms/payload-types.ts'
import type { PublishedPerson } from '#shared/people/person.ts'
import { toSlug } from '#shared/slug.ts'

/** Characters of the id that keep namesakes apart. */
const OF_ID = 6

/** A person as readers get them: a name, never an address. */
export function toPublishedPerson({ id, name }: Pick<Person, 'id' | 'name'>): PublishedPerson {
	const slug = [toSlug(name), toSlug(id.slice(-OF_ID))].filter(Boolean).join('-')
	return { id, slug, name }
}
