import { hasRole, roles } from '#cms/collections/people/roles.ts'
import type { Person } from '#cms/payload-types.ts'

/** Whether the person reads a site that is for members: a reader, or anybody of the newsroom. */
export function mayRead(person: Pick<Person, 'roles' | 'readsSite'> | null | undefined): boolean {
	return hasRole(person, ...roles) || person?.readsSite === true
}
