import type { Endpoint, SanitizedConfig } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { changeEndpoints } from '#cms/endpoints/changeEndpoints.ts'
import { env } from '#cms/env.ts'

/** What names of stored files are made of; all of them are ours. */
const STORED_NAME = /^[\w.-]{1,200}$/

/**
 * The configuration, in which somebody who asks for a file that is not there is told so.
 *
 * Payload takes that for a fault of the server.
 */
export async function withFilesThere(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
	const config = await building
	changeEndpoints(config.collections, (endpoint, { upload }) =>
		upload ? there(endpoint) : endpoint,
	)
	return config
}

function there(endpoint: Endpoint): Endpoint {
	if (endpoint.path !== '/file/:filename') return endpoint
	return {
		...endpoint,
		handler: async (req) => {
			const name: unknown = req.routeParams?.filename
			const isOurs = typeof name === 'string' && STORED_NAME.test(name)
			// Nothing is stored under a prefix that somebody chooses.
			if (!isOurs || req.searchParams.has('prefix')) throw missing()
			const answer = await endpoint.handler(req)
			// On the disk all other faults are thrown; a bucket says 404 itself.
			if (answer.status === 404 || (answer.status === 500 && !env.bucket)) throw missing()
			return answer
		},
	}
}

function missing(): Refusal {
	return new Refusal('notFound', 'Không có tệp này, hoặc tệp đã bị xóa.')
}
