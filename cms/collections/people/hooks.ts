import type {
	CollectionBeforeChangeHook,
	CollectionBeforeDeleteHook,
	CollectionBeforeLoginHook,
	Payload,
} from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { env } from '#cms/env.ts'
import { mayRead } from '#cms/members/mayRead.ts'
import type { Person } from '#cms/payload-types.ts'
import { hasRole, roles } from './roles.ts'

/** The last administrator stays one; otherwise nobody could ever make another. */
export const keepAnAdministrator: CollectionBeforeChangeHook<Person> = async ({
	data,
	originalDoc,
	operation,
	req,
}) => {
	if (operation !== 'update' || !originalDoc || !hasRole(originalDoc, 'administrator')) return data
	if (!data.roles || hasRole({ roles: data.roles }, 'administrator')) return data
	await requireAnotherAdministrator(req.payload, originalDoc.id)
	return data
}

/** The last administrator is not deleted. */
export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
	await requireAnotherAdministrator(req.payload, String(id))
}

/** Who has no role any more does not get in, unless to read a site that is for members. */
export const refuseWithoutRole: CollectionBeforeLoginHook<Person> = ({ user }) => {
	if (hasRole(user, ...roles)) return user
	if (env.siteAccess === 'members' && mayRead(user)) return user
	throw new Refusal(
		'forbidden',
		'Tài khoản này chưa được giao vai trò nào. Hãy liên hệ quản trị hệ thống.',
	)
}

async function requireAnotherAdministrator(cms: Payload, id: string): Promise<void> {
	const { totalDocs } = await cms.count({
		collection: 'people',
		overrideAccess: true,
		where: { and: [{ id: { not_equals: id } }, { 'roles.role': { equals: 'administrator' } }] },
	})
	if (totalDocs > 0) return
	throw new Refusal('invalid', 'Phải còn ít nhất một quản trị hệ thống khác.')
}

/** A deputy is somebody else, for a time that has an end after its beginning. */
export const requireDeputyPeriods: CollectionBeforeChangeHook<Person> = ({ data, originalDoc }) => {
	const self = originalDoc?.id ?? data.id
	for (const { person, from, until } of data.deputies ?? []) {
		if (idOf(person) === self) {
			throw new Refusal('invalid', 'Bạn không thể tự làm thay cho chính mình.')
		}
		if (!(new Date(from) < new Date(until))) {
			throw new Refusal('invalid', 'Thời gian làm thay phải kết thúc sau khi bắt đầu.')
		}
	}
	return data
}
