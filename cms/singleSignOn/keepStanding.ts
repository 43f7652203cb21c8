import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Person } from '#cms/payload-types.ts'
import type { Claims } from './claims.ts'
import type { SingleSignOn } from './settings.ts'
import { standingOf } from './standingOf.ts'

/** Roles and whether the person reads, as the database has them. */
export type StoredStanding = Pick<Person, 'roles' | 'readsSite'>

/**
 * Make the person what the sign-on says they are.
 *
 * Without rules roles are given in the admin, and stay as they are.
 */
export async function keepStanding(
	cms: Payload,
	singleSignOn: SingleSignOn,
	{ person, claims }: { person: Person; claims: Claims },
): Promise<Person> {
	if (!singleSignOn.rules) return person
	const standing = await rolesFor(cms, singleSignOn, claims)
	if (isDeepStrictEqual(standing, plainStanding(person))) return person
	try {
		return await cms.update({
			collection: 'people',
			id: person.id,
			overrideAccess: true,
			depth: 0,
			data: standing,
		})
	} catch (error) {
		// The last administrator stays one, whatever their groups are.
		if (!(error instanceof Refusal)) throw error
		cms.logger.warn({ err: error, msg: 'Chưa đổi được vai trò theo nơi đăng nhập một lần' })
		return person
	}
}

/** What the sign-on says somebody is; everybody reads where no rules are given. */
export async function rolesFor(
	cms: Payload,
	{ rules, groupsClaim }: SingleSignOn,
	claims: Claims,
): Promise<StoredStanding> {
	if (!rules) return { roles: [], readsSite: true }
	const { roles, readsSite } = standingOf(claims, { rules, groupsClaim })
	const units = await unitIds(cms, new Set(roles.flatMap(({ unit }) => unit ?? [])))
	const known = roles.flatMap(({ role, unit }) => {
		if (unit === null) return { role, unit: null }
		const id = units.get(unit)
		// A unit that nobody knows must not become the whole corporation.
		return id ? { role, unit: id } : []
	})
	return { roles: known, readsSite }
}

function plainStanding({ roles, readsSite }: StoredStanding): StoredStanding {
	return {
		roles: (roles ?? []).map(({ role, unit }) => ({ role, unit: idOf(unit) })),
		readsSite: readsSite ?? false,
	}
}

async function unitIds(cms: Payload, slugs: Set<string>): Promise<Map<string, string>> {
	if (slugs.size === 0) return new Map()
	const { docs } = await cms.find({
		collection: 'units',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { slug: true },
		where: { slug: { in: [...slugs] } },
	})
	return new Map(docs.map(({ id, slug }) => [String(slug), id]))
}
