import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { personWhere } from '#cms/collections/people/personWhere.ts'
import { mayRead } from '#cms/members/mayRead.ts'
import type { Person } from '#cms/payload-types.ts'
import type { SignInProblem } from '#shared/members/signInProblems.ts'
import type { Claims } from './claims.ts'
import { keepStanding, rolesFor } from './keepStanding.ts'
import type { SingleSignOn } from './settings.ts'

const NAME_MAX = 80

/** Whom a sign-on means, by id, or why it means nobody who may come in. */
export type AccountFound = { person: string } | { refused: SignInProblem }

/** The account of somebody whom the corporation's sign-on knows; made when they come for the first time. */
export async function accountFor(
	cms: Payload,
	singleSignOn: SingleSignOn,
	claims: Claims,
): Promise<AccountFound> {
	const subject = `${claims.iss} ${claims.sub}`
	const found =
		(await personWhere(cms, { signOnSubject: { equals: subject } })) ??
		(await adopt(cms, singleSignOn, { claims, subject })) ??
		(await make(cms, singleSignOn, { claims, subject }))
	if (!found) return { refused: 'dang-nhap-mot-lan' }
	const person = await keepStanding(cms, singleSignOn, { person: found, claims })
	return mayRead(person) ? { person: person.id } : { refused: 'khong-quyen' }
}

/** An account that was made by hand becomes theirs when its address was checked to be. */
async function adopt(
	cms: Payload,
	{ emails }: SingleSignOn,
	{ claims, subject }: { claims: Claims; subject: string },
): Promise<Person | undefined> {
	const isChecked = claims.email_verified ?? emails === 'trusted'
	if (!isChecked || !claims.email) return undefined
	const person = await personWhere(cms, { email: { equals: claims.email.trim().toLowerCase() } })
	// An account that belongs to another subject stays with it.
	if (!person || person.signOnSubject) return undefined
	return cms.update({
		collection: 'people',
		id: person.id,
		overrideAccess: true,
		depth: 0,
		// Whoever was logged in by password is no longer.
		data: { signOnSubject: subject, sessions: [] },
	})
}

async function make(
	cms: Payload,
	singleSignOn: SingleSignOn,
	{ claims, subject }: { claims: Claims; subject: string },
): Promise<Person | undefined> {
	const email = addressIn(claims)
	if (!email || (await personWhere(cms, { email: { equals: email } }))) return undefined
	const { roles, readsSite } = await rolesFor(cms, singleSignOn, claims)
	const person = await cms.create({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		data: {
			name: (claims.name?.trim() || email).slice(0, NAME_MAX),
			email,
			// Nobody knows it, and it opens nothing.
			password: randomBytes(32).toString('base64url'),
			roles,
			readsSite,
			signOnSubject: subject,
		},
	})
	return person
}

function addressIn({ email, preferred_username: name }: Claims): string | undefined {
	return [email, name]
		.map((text) => text?.trim().toLowerCase())
		.find((text) => text && /^[^\s@]+@[^\s@]+$/.test(text))
}
