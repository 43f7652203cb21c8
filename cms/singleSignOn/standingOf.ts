import type { Role } from '#cms/collections/people/roles.ts'
import { toSlug } from '#shared/slug.ts'
import { textsOf, type Claims } from './claims.ts'
import type { RoleRule } from './roleRules.ts'

/** What somebody is in the newsroom. */
export interface Standing {
	/** In the whole corporation, or in a unit, by its slug. */
	roles: { role: Role; unit: string | null }[]
	readsSite: boolean
}

/**
 * What the rules make of somebody.
 *
 * A role in the units of a claim that names none is no role: it must not become one in all of them.
 */
export function standingOf(
	claims: Claims,
	{ rules, groupsClaim }: { rules: readonly RoleRule[]; groupsClaim: string },
): Standing {
	const groups = textsOf(claims, groupsClaim)
	const standing: Standing = { roles: [], readsSite: false }
	for (const { group, role, unit } of rules) {
		if (group !== '*' && !groups.includes(group)) continue
		if (role === 'reader') standing.readsSite = true
		else {
			for (const each of unitsOf(claims, unit)) {
				const isThere = standing.roles.some((has) => has.role === role && has.unit === each)
				if (!isThere) standing.roles.push({ role, unit: each })
			}
		}
	}
	return standing
}

function unitsOf(claims: Claims, unit: RoleRule['unit']): (string | null)[] {
	if (unit.of === 'all') return [null]
	return unit.of === 'slug' ? [unit.slug] : textsOf(claims, unit.claim).map(toSlug).filter(Boolean)
}
