import type { Access, FieldAccess } from 'payload'
import type { Person } from '#cms/payload-types.ts'
import { hasRole, roles } from './roles.ts'

/** Colleagues see one another; who only reads the site sees themselves. */
export const canReadPerson: Access = ({ req: { user } }) => {
	if (!user) return false
	return hasRole(user, ...roles) || { id: { equals: user.id } }
}

/** Administrators change everyone, everybody changes their own password and nothing of others. */
export const canUpdatePerson: Access = ({ req: { user } }) => {
	if (!user) return false
	return hasRole(user, 'administrator') || { id: { equals: user.id } }
}

/** Administrators remove anyone but themselves, so that one is always left. */
export const canDeletePerson: Access = ({ req: { user } }) =>
	hasRole(user, 'administrator') && user ? { id: { not_equals: user.id } } : false

/** What only administrators write, whoever the person is: names, addresses, roles. */
export const onlyAdministratorsWrite: FieldAccess = ({ req }) => hasRole(req.user, 'administrator')

/** Colleagues see each other's names; addresses and roles are one's own and the administrators'. */
export const canReadPrivateField: FieldAccess<Person> = ({ req: { user }, id, doc }) => {
	if (!user) return false
	if (hasRole(user, 'administrator')) return true
	const whose: unknown = doc?.id ?? id
	return whose === user.id
}

/** What a person writes of themselves, and an administrator of anyone. */
export const canWriteOwn: FieldAccess<Person> = ({ req: { user }, id, doc }) => {
	if (!user) return false
	return hasRole(user, 'administrator') || (doc?.id ?? id) === user.id
}
