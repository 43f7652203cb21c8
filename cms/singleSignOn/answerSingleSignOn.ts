import { authorizationCodeGrant, fetchUserInfo } from 'openid-client'
import type { PayloadRequest } from 'payload'
import { env } from '#cms/env.ts'
import { openSession } from '#cms/signIn/openSession.ts'
import { seeOther } from '#cms/signIn/seeOther.ts'
import { memberPaths } from '#shared/members/memberPaths.ts'
import { accountFor } from './accountFor.ts'
import { claimsSchema, type Claims } from './claims.ts'
import { journeyCookie, type Journey } from './journey.ts'
import { providerOf } from './provider.ts'
import type { SingleSignOn } from './settings.ts'
import { signOnFailed } from './signOnFailed.ts'

/** Let somebody in whom the corporation's sign-on has sent back. */
export async function answerSingleSignOn(req: PayloadRequest, now: Date): Promise<Response> {
	const { singleSignOn } = env
	const journey = journeyCookie.readIn(req.headers, now)
	if (!singleSignOn) return signOnFailed('dang-nhap-mot-lan')
	if (!journey) return signOnFailed('het-gio')
	try {
		const claims = await claimsFor(req, { singleSignOn, journey }, now)
		const account = await accountFor(req.payload, singleSignOn, claims)
		if ('refused' in account) return signOnFailed(account.refused, journey.next)
		return seeOther(journey.next, await openSession(req, account.person), journeyCookie.taken)
	} catch (error) {
		req.payload.logger.error({ err: error, msg: 'Đăng nhập một lần không thành công' })
		return signOnFailed('dang-nhap-mot-lan', journey.next)
	}
}

async function claimsFor(
	req: PayloadRequest,
	{ singleSignOn, journey }: { singleSignOn: SingleSignOn; journey: Journey },
	now: Date,
): Promise<Claims> {
	const provider = await providerOf(singleSignOn, now)
	// The address as the browser called it: behind a web server ours is another.
	const address = new URL(env.siteUrl + memberPaths.singleSignOnAnswer)
	address.search = new URL(req.url ?? '', env.siteUrl).search
	const tokens = await authorizationCodeGrant(provider, address, {
		pkceCodeVerifier: journey.verifier,
		expectedState: journey.state,
		expectedNonce: journey.nonce,
		idTokenExpected: true,
	})
	const told = claimsSchema.parse(tokens.claims())
	if (!provider.serverMetadata().userinfo_endpoint) return told
	const more = await fetchUserInfo(provider, tokens.access_token, told.sub)
	return claimsSchema.parse({ ...more, ...told })
}
