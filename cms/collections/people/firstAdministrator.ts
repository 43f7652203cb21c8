import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Env } from '#cms/env.ts'

const DEFAULT_EMAIL = 'quantri@bantin.local'

/** How the first administrator logs in; `password` only when it was made up here. */
export interface FirstAdministrator {
	email: string
	password?: string
}

/**
 * Give an empty database its first administrator; null when somebody is there already.
 *
 * The password exists in clear only in what this returns: print it once.
 */
export async function ensureFirstAdministrator(
	cms: Payload,
	{ adminEmail, adminPassword }: Pick<Env, 'adminEmail' | 'adminPassword'>,
): Promise<FirstAdministrator | null> {
	const { totalDocs } = await cms.count({ collection: 'people', overrideAccess: true })
	if (totalDocs > 0) return null
	const email = adminEmail ?? DEFAULT_EMAIL
	const password = adminPassword ?? randomBytes(12).toString('base64url')
	await cms.create({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		data: { email, password, name: 'Quản trị hệ thống', roles: [{ role: 'administrator' }] },
	})
	return adminPassword ? { email } : { email, password }
}
