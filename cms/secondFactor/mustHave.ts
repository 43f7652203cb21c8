import { hasRole } from '#cms/collections/people/roles.ts'
import { env } from '#cms/env.ts'
import type { Person } from '#cms/payload-types.ts'

/** Whether the person does not get in without a second factor. */
export function mustHave(person: Pick<Person, 'roles'>): boolean {
	return env.secondFactor === 'required' && hasRole(person, 'approver', 'administrator')
}
