import { setTimeout as pause } from 'node:timers/promises'
import type { Endpoint, SanitizedConfig } from 'payload'
import { changeEndpoints } from '#cms/endpoints/changeEndpoints.ts'

/** Milliseconds; a letter is written and queued in a tenth of that. */
const LEAST_MS = 1_000

/**
 * The configuration, in which asking for a new password takes as long for an address that nobody has.
 *
 * Payload answers that at once, and writes a letter for the others: whoever has a clock would learn
 * who works here.
 */
export async function withEvenTime(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
	const config = await building
	changeEndpoints(config.collections, (endpoint, { auth }) => (auth ? even(endpoint) : endpoint))
	return config
}

function even(endpoint: Endpoint): Endpoint {
	if (endpoint.path !== '/forgot-password') return endpoint
	return {
		...endpoint,
		handler: async (req) => {
			const [answer] = await Promise.all([endpoint.handler(req), pause(LEAST_MS)])
			return answer
		},
	}
}
