import { expect, test } from 'vitest'
import { roleRulesSchema } from '#cms/singleSignOn/roleRules.ts'
import { standingOf } from '#cms/singleSignOn/standingOf.ts'

const rules = roleRulesSchema.parse(
	'*=reader; bantin-viet=contributor@{department}; bantin-bien-tap=editor@song-lam\nbantin-duyet=approver',
)

const standing = (more: object, groupsClaim = 'groups') =>
	standingOf({ iss: 'https://sso.example', sub: '1', ...more }, { rules, groupsClaim })

test.each([
	{ who: 'anybody', claims: {}, roles: [] },
	{
		who: 'an approver',
		claims: { groups: ['bantin-duyet', 'ke-toan'] },
		roles: [{ role: 'approver', unit: null }],
	},
	{
		who: 'an editor of one unit',
		claims: { groups: 'bantin-bien-tap' },
		roles: [{ role: 'editor', unit: 'song-lam' }],
	},
	{
		who: 'a contributor of the unit that a claim names as people do',
		claims: { groups: ['bantin-viet'], department: 'Điện lực Sông Lam' },
		roles: [{ role: 'contributor', unit: 'dien-luc-song-lam' }],
	},
	{
		who: 'a contributor of a unit that nobody names',
		claims: { groups: ['bantin-viet'] },
		roles: [],
	},
])('$who reads, and becomes what their groups say', ({ claims, roles }) => {
	expect(standing(claims)).toEqual({ roles, readsSite: true })
})

test('groups may lie inside another claim, or under a name with dots', () => {
	const [approver] = [[{ role: 'approver', unit: null }]]
	const inside = { realm_access: { roles: ['bantin-duyet'] } }
	expect(standing(inside, 'realm_access.roles').roles).toEqual(approver)
	const dotted = { 'https://bantin.example/roles': ['bantin-duyet'] }
	expect(standing(dotted, 'https://bantin.example/roles').roles).toEqual(approver)
})

test.each([
	...['bantin-duyet', 'bantin-duyet=chief', 'bantin-duyet=editor@{}', '=editor'],
	...['*=administrator', '*=approver', 'bantin-duyet=approver@song-lam', 'a=administrator@{unit}'],
])('“%s” is refused as a rule, by name', (line) => {
	expect(roleRulesSchema.safeParse(line).error?.issues[0]?.message).toContain(line)
})
