import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { keptBeside } from '#cms/keptBeside.ts'
import type { Person } from '#cms/payload-types.ts'
import type { Role } from './roles.ts'

/** A role a person acts with: their own, or that of a colleague in whose place they stand. */
export interface Mandate {
	role: Role
	/** Null: the whole corporation. */
	unit: string | null
	/** Whose role it is. */
	of: { id: string; name: string }
}

/** Another process may change deputies; this is how long its change may go unnoticed. */
const FRESH_MS = 5_000

interface Absences {
	readAt: number
	/** Everyone who has named a deputy, whenever for. */
	people: Pick<Person, 'id' | 'name' | 'roles' | 'deputies'>[]
}

const known = keptBeside<Absences>('people.absences')

/**
 * The roles the person may act with at `now`, their own first.
 *
 * A deputy's deputy does not count, and administration is never handed on: whoever may take a piece
 * down for good was appointed to it.
 */
export async function mandatesOf(
	cms: Payload,
	person: Pick<Person, 'id' | 'roles'> & { name?: string | null },
	now: Date,
): Promise<Mandate[]> {
	const own = mandatesIn({ ...person, name: person.name ?? '' })
	if (own.length === 0) return []
	const { people } = await absencesIn(cms)
	const absent = people.filter(
		(colleague) => colleague.id !== person.id && standsInFor(colleague, person.id, now),
	)
	const borrowed = absent.flatMap(mandatesIn).filter(({ role }) => role !== 'administrator')
	return [...own, ...borrowed]
}

/** Those who stand in for the person at `now`, as ids. */
export async function deputiesOf(cms: Payload, person: string, now: Date): Promise<string[]> {
	const { people } = await absencesIn(cms)
	const deputies = people.find(({ id }) => id === person)?.deputies ?? []
	return deputies
		.filter((deputy) => isWithin(deputy, now))
		.map((deputy) => idOf(deputy.person))
		.filter((id) => id !== null)
}

/** A person has changed: read again who is absent when it is next asked. */
export function forgetAbsences({ req }: { req: { payload: Payload } }): void {
	known.forget(req.payload.db)
}

function mandatesIn(person: Pick<Person, 'id' | 'name' | 'roles'>): Mandate[] {
	const { id, name } = person
	return (person.roles ?? []).map(({ role, unit }) => ({
		role,
		unit: idOf(unit),
		of: { id, name },
	}))
}

function standsInFor({ deputies }: Pick<Person, 'deputies'>, deputy: string, now: Date): boolean {
	return (deputies ?? []).some((row) => idOf(row.person) === deputy && isWithin(row, now))
}

function isWithin({ from, until }: { from: string; until: string }, now: Date): boolean {
	return new Date(from) <= now && now < new Date(until)
}

async function absencesIn(cms: Payload): Promise<Absences> {
	const fresh = known.load(cms.db)
	if (fresh && Date.now() - fresh.readAt < FRESH_MS) return fresh
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { name: true, roles: true, deputies: true },
		where: { 'deputies.until': { greater_than: new Date().toISOString() } },
	})
	const absences = { readAt: Date.now(), people: docs }
	known.keep(cms.db, absences)
	return absences
}
