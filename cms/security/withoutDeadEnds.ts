import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { changeEndpoints } from '#cms/endpoints/changeEndpoints.ts'

/**
 * The configuration, without the addresses that Payload gives every collection, wanted or not.
 *
 * Some answer with a fault where there are no versions, one fetches what somebody names, one makes
 * keys: none of them leads anywhere here. A single preference cannot be deleted: the embedded database
 * answers that with a fault, and the admin never asks for it.
 */
export async function withoutDeadEnds(
	building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
	const config = await building
	changeEndpoints(config.collections, (endpoint, collection) =>
		isDeadEnd(collection, endpoint) ? undefined : endpoint,
	)
	return config
}

function isDeadEnd(
	{ auth, disableDuplicate, slug, versions }: SanitizedCollectionConfig,
	{ method, path }: Endpoint,
): boolean {
	if (slug === 'payload-preferences' && method === 'delete') return path !== '/'
	if (path.startsWith('/versions')) return !versions
	if (path === '/:id/duplicate') return disableDuplicate === true
	if (path.startsWith('/verify/')) return !auth?.verify
	return path.startsWith('/paste-url') || path.endsWith('/api-key/reveal')
}
