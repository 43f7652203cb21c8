import { logoutOperation, type PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie } from 'payload/shared'
import { env } from '#cms/env.ts'
import { seeOther } from '#cms/signIn/seeOther.ts'
import { paths } from '#shared/paths.ts'

/** End the session, and forget what this browser has kept of the site. */
export async function logOut(req: PayloadRequest): Promise<Response> {
	const collection = req.payload.collections.people
	if (req.user) await logoutOperation({ collection, req })
	const cookie = generateExpiredPayloadCookie({
		collectionAuthConfig: collection.config.auth,
		cookiePrefix: req.payload.config.cookiePrefix,
	})
	const answer = seeOther(env.siteAccess === 'members' ? paths.signIn : paths.home, String(cookie))
	// Pages kept for reading without a network are no longer theirs to read. Browsers listen with TLS only,
	// and keep such pages with TLS only.
	answer.headers.set('Clear-Site-Data', '"cache", "storage"')
	return answer
}
