import type { Endpoint, SanitizedConfig } from 'payload'
import { hasRole, roles } from '#cms/collections/people/roles.ts'
import { changeEndpoints } from '#cms/endpoints/changeEndpoints.ts'
import { ownersOf } from '#cms/endpoints/ownersOf.ts'
import { memberPaths } from '#shared/members/memberPaths.ts'

/**
 * The configuration, in which whoever only reads the site is nobody to the newsroom.
 *
 * Its rules were written for colleagues; one that asks only whether somebody is logged in must not
 * open to ten thousand readers. Their own account stays theirs.
 */
export async function withReadersOutside(
	building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
	const config = await building
	changeEndpoints(ownersOf(config), (endpoint, owner) => {
		const isOwnAccount = 'slug' in owner && owner.slug === 'people'
		return isOwnAccount ? endpoint : outside(endpoint)
	})
	return config
}

function outside(endpoint: Endpoint): Endpoint {
	const isForReaders = Object.values(memberPaths).some((path) => path === `/api${endpoint.path}`)
	if (isForReaders) return endpoint
	return {
		...endpoint,
		handler: (req) => {
			if (!hasRole(req.user, ...roles)) req.user = null
			return endpoint.handler(req)
		},
	}
}
