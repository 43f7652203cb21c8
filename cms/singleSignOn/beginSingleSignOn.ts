import {
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	randomNonce,
	randomPKCECodeVerifier,
	randomState,
} from 'openid-client'
import type { PayloadRequest } from 'payload'
import { env } from '#cms/env.ts'
import { returnAddress } from '#cms/signIn/returnAddress.ts'
import { seeOther } from '#cms/signIn/seeOther.ts'
import { memberPaths, RETURN_MARK } from '#shared/members/memberPaths.ts'
import { journeyCookie } from './journey.ts'
import { providerOf } from './provider.ts'
import { signOnFailed } from './signOnFailed.ts'

/** Lead somebody to the corporation's sign-on. */
export async function beginSingleSignOn(req: PayloadRequest, now: Date): Promise<Response> {
	const { singleSignOn, siteUrl } = env
	const asked = req.url?.includes(RETURN_MARK) ? req.url : req.headers.get('referer')
	const next = returnAddress(asked)
	if (!singleSignOn) return signOnFailed('dang-nhap-mot-lan', next)
	const journey = {
		state: randomState(),
		nonce: randomNonce(),
		verifier: randomPKCECodeVerifier(),
		next,
	}
	try {
		const provider = await providerOf(singleSignOn, now)
		const address = buildAuthorizationUrl(provider, {
			redirect_uri: siteUrl + memberPaths.singleSignOnAnswer,
			scope: singleSignOn.scope,
			state: journey.state,
			nonce: journey.nonce,
			code_challenge: await calculatePKCECodeChallenge(journey.verifier),
			code_challenge_method: 'S256',
		})
		return seeOther(address.href, journeyCookie.given(journey, now))
	} catch (error) {
		req.payload.logger.error({ err: error, msg: 'Không kết nối được nơi đăng nhập một lần' })
		return signOnFailed('dang-nhap-mot-lan', next)
	}
}
