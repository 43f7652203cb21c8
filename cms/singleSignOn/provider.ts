import { allowInsecureRequests, discovery, type Configuration } from 'openid-client'
import type { SingleSignOn } from './settings.ts'

/** How long what the sign-on says of itself is believed; its keys are asked for anew whenever one is unknown. */
const FRESH_MS = 60 * 60_000

let known: { key: string; at: number; provider: Promise<Configuration> } | undefined

/** The corporation's sign-on, as it describes itself; rejects while it does not answer. */
export async function providerOf(
	{ issuer, clientId, clientSecret }: SingleSignOn,
	now: Date,
): Promise<Configuration> {
	const key = `${issuer} ${clientId}`
	if (known?.key === key && now.getTime() - known.at < FRESH_MS) return known.provider
	const address = new URL(issuer)
	// The settings take an address without TLS on this machine only.
	const options = address.protocol === 'http:' ? { execute: [allowInsecureRequests] } : {}
	const provider = discovery(address, clientId, clientSecret, undefined, options)
	const asked = { key, at: now.getTime(), provider }
	known = asked
	provider.catch(() => {
		if (known === asked) known = undefined
	})
	return provider
}
