import { operationsPaths } from '#shared/operations/operationsPaths.ts'

/** Routes that programs ask all day; each request for them is no news. */
const routine = new Set(['assets', 'api/edition', 'api/devices', ...programs()])

/** What has an address below `/api`. */
export interface Routes {
	collections: readonly { slug: string }[]
	globals: readonly { slug: string }[]
	endpoints: readonly { path: string }[]
}

/** The route a path belongs to: one of a few, whatever strangers ask for. */
export function routeOf({ collections, globals, endpoints }: Routes, path: string): string {
	const [, root = '', name = ''] = path.split('/')
	if (root === 'admin') return 'admin'
	if (root === '_next') return 'assets'
	if (root !== 'api') return 'other'
	const isKnown =
		name === 'globals' ||
		collections.some(({ slug }) => slug === name) ||
		globals.some(({ slug }) => slug === name) ||
		endpoints.some((endpoint) => endpoint.path.split('/')[1] === name)
	return isKnown ? `api/${name}` : 'api/other'
}

/** Whether requests for it are told only to whoever wants to know everything. */
export function isRoutine(route: string): boolean {
	return routine.has(route)
}

function programs(): string[] {
	const { cmsReady, cmsMetrics } = operationsPaths
	return [cmsReady, cmsMetrics].map((address) => address.slice(1))
}
