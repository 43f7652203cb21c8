import type { Endpoint, SanitizedConfig } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { changeEndpoints } from '#cms/endpoints/changeEndpoints.ts'
import { ownersOf } from '#cms/endpoints/ownersOf.ts'
import { isForeign } from './isForeign.ts'

/**
 * The configuration, with every address that changes something closed to pages of others.
 *
 * Payload's own list of allowed origins would shut out browsers that come over plain HTTP, so it
 * stays empty; this stands in its place, before log-in and log-out as well.
 */
export async function withOwnOrigin(
	building: Promise<SanitizedConfig>,
	siteUrl: string,
): Promise<SanitizedConfig> {
	const config = await building
	changeEndpoints(ownersOf(config), (endpoint) => closed(endpoint, siteUrl))
	return config
}

function closed(endpoint: Endpoint, siteUrl: string): Endpoint {
	if (endpoint.method === 'get') return endpoint
	return {
		...endpoint,
		handler: (req) => {
			if (!isForeign(req.headers, siteUrl)) return endpoint.handler(req)
			throw new Refusal(
				'forbidden',
				'Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở hệ thống biên tập bằng đúng địa chỉ của nó.',
			)
		},
	}
}
