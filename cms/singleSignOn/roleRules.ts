import { z } from 'zod'
import { roles, type Role } from '#cms/collections/people/roles.ts'

/** What somebody becomes whom the single sign-on puts into a group. */
export interface RoleRule {
	/** `*`: whoever it lets in. */
	group: string
	/** `reader` reads the site and nothing else. */
	role: Role | 'reader'
	/** The whole corporation, the unit with this slug, or the units that a claim names. */
	unit: { of: 'all' } | { of: 'slug'; slug: string } | { of: 'claim'; claim: string }
}

const rulePattern =
	/^(?<group>.+?)\s*=\s*(?<role>[a-z]+)(?:@(?:\{(?<claim>[^{}]+)\}|(?<slug>[a-z0-9-]+)))?$/

/**
 * The rules in a setting: `GROUP=ROLE`, `GROUP=ROLE@UNIT` or `GROUP=ROLE@{CLAIM}`, apart by semicolons or lines.
 *
 * Who decides for all is named by a group, and in no unit: a slip of the pen must not hand out the newsroom.
 */
export const roleRulesSchema = z.string().transform((text, context): RoleRule[] =>
	text
		.split(/[;\n]/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.flatMap((line) => {
			const rule = parseRule(line)
			if (!rule) context.addIssue({ code: 'custom', message: `“${line}” is no rule` })
			return rule ?? []
		}),
)

function parseRule(line: string): RoleRule | undefined {
	const { group, role, claim, slug } = rulePattern.exec(line)?.groups ?? {}
	const named = [...roles, 'reader' as const].find((each) => each === role)
	if (!group || !named) return undefined
	const isBoard = named === 'approver' || named === 'administrator'
	if (isBoard && (group === '*' || claim || slug)) return undefined
	if (claim) return { group, role: named, unit: { of: 'claim', claim } }
	return { group, role: named, unit: slug ? { of: 'slug', slug } : { of: 'all' } }
}
