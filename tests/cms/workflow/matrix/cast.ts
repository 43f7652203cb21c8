import type { Payload } from 'payload'
import type { Person, Section, Unit } from '#cms/payload-types.ts'
import { aPerson, aSection, aUnit } from '#tests/support/cmsBuilders.ts'

/** Everybody who tries every door; the piece belongs to unit A and to `owner`. */
export const roles = [
	'anonymous',
	'personWithoutRole',
	'owner',
	'colleague',
	'stranger',
	'editor',
	'otherEditor',
	'approver',
	'textApprover',
	'administrator',
	'deputyOfEditor',
	'deputyOfApprover',
	'formerDeputy',
	'deputyOfWriter',
] as const

/** Who tries. */
export type Role = (typeof roles)[number]

/** The editorial board. */
export const board: readonly Role[] = [
	'approver',
	'textApprover',
	'administrator',
	'deputyOfApprover',
]
/** Who decides for unit A. */
export const unit: readonly Role[] = ['editor', 'deputyOfEditor']
/**
 * Who writes for the piece.
 *
 * Who stands in for a writer of the text may write in their place, but decide no more than they.
 */
export const writers: readonly Role[] = ['owner', ...unit, ...board, 'deputyOfWriter']
/** Everyone of the newsroom. */
export const withRole = roles.filter((role) => role !== 'anonymous' && role !== 'personWithoutRole')
/** Everyone who is logged in. */
export const loggedIn: readonly Role[] = ['personWithoutRole', ...withRole]
/** Who reads the piece’s draft. */
export const readersOfDraft: readonly Role[] = ['colleague', ...writers]

/** The newsroom in which the matrix is played. */
export interface Cast {
	/** Nobody plays the anonymous. */
	people: Record<Exclude<Role, 'anonymous'>, Person>
	/** They bring pieces to where they are needed, and try nothing. */
	prompter: { editor: Person; approver: Person; administrator: Person }
	headOffice: Unit
	unitA: Unit
	unitB: Unit
	section: Section
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Everybody, in a corporation of a head office and two units below it. */
export async function openCast(
	cms: Payload,
	logIn: (person: Person) => Promise<unknown>,
): Promise<Cast> {
	const headOffice = await aUnit(cms, 'Tổng công ty Sông Lam')
	const unitA = await aUnit(cms, 'Điện lực Đô Lương', headOffice)
	const unitB = await aUnit(cms, 'Điện lực Quỳ Châu', headOffice)
	const people: Cast['people'] = {
		personWithoutRole: await aPerson(cms, 'contributor', { unit: unitA }),
		owner: await aPerson(cms, 'contributor', { name: 'Người viết', unit: unitA }),
		colleague: await aPerson(cms, 'contributor', { unit: unitA }),
		stranger: await aPerson(cms, 'contributor', { unit: unitB }),
		editor: await aPerson(cms, 'editor', { unit: unitA }),
		otherEditor: await aPerson(cms, 'editor', { unit: unitB }),
		approver: await aPerson(cms, 'approver'),
		textApprover: await aPerson(cms, 'approver'),
		administrator: await aPerson(cms, 'administrator'),
		deputyOfEditor: await aPerson(cms, 'contributor', { unit: unitB }),
		deputyOfApprover: await aPerson(cms, 'contributor', { unit: unitB }),
		formerDeputy: await aPerson(cms, 'contributor', { unit: unitB }),
		deputyOfWriter: await aPerson(cms, 'contributor', { unit: unitB }),
	}
	// Who has no role cannot log in, but may have done so before it was taken away.
	await logIn(people.personWithoutRole)
	people.personWithoutRole = await change(cms, people.personWithoutRole, { roles: [] })
	await appoint(cms, people.editor, [people.deputyOfEditor, 1])
	await appoint(cms, people.approver, [people.deputyOfApprover, 1], [people.formerDeputy, -1])
	await appoint(cms, people.textApprover, [people.deputyOfWriter, 1])
	const prompter = {
		editor: await aPerson(cms, 'editor', { unit: unitA }),
		approver: await aPerson(cms, 'approver'),
		administrator: await aPerson(cms, 'administrator'),
	}
	return { people, prompter, headOffice, unitA, unitB, section: await aSection(cms, 'Tin điện') }
}

/** Each deputy stands in for two days, which end in `days` days. */
async function appoint(
	cms: Payload,
	person: Person,
	...deputies: [deputy: Person, days: number][]
): Promise<void> {
	const rows = deputies.map(([deputy, days]) => ({
		person: deputy.id,
		from: new Date(Date.now() + (days - 2) * DAY_MS).toISOString(),
		until: new Date(Date.now() + days * DAY_MS).toISOString(),
	}))
	await change(cms, person, { deputies: rows })
}

function change(cms: Payload, { id }: Person, data: Partial<Person>): Promise<Person> {
	return cms.update({ collection: 'people', id, data, depth: 0, overrideAccess: true })
}
