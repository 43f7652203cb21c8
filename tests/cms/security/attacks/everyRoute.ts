import type { SanitizedConfig } from 'payload'

/** An id that nothing has. */
const NOBODYS = '01900000-0000-7000-8000-00000000ffff'

/** Every address of the API, as `METHOD /address` with its parameters by name. */
export function everyRoute(config: SanitizedConfig): string[] {
	const owners = [
		{ before: '', endpoints: config.endpoints },
		...config.collections.map(({ slug, endpoints }) => ({ before: `/${slug}`, endpoints })),
		...config.globals.map(({ slug, endpoints }) => ({ before: `/globals/${slug}`, endpoints })),
	]
	const routes = owners.flatMap(({ before, endpoints }) =>
		(endpoints || []).map(({ method, path }) => `${method.toUpperCase()} ${before}${path}`),
	)
	// The first that fits answers: what Payload puts behind one of ours is never reached.
	// Who has logged out is let in nowhere, so that comes last.
	return [...new Set(routes)].sort((one, other) => Number(isEnd(one)) - Number(isEnd(other)))
}

/** The address with something in the place of each parameter; a list is asked for nothing that exists. */
export function toAddress(method: string, route: string): string {
	const address = route
		.replace(/\/$/, '')
		.replaceAll(/:(\w+)\??/g, (_, name: string) => values[name] ?? NOBODYS)
	const isList = (method === 'PATCH' || method === 'DELETE') && !route.includes(':')
	return isList ? `${address}?where[id][equals]=${NOBODYS}` : address
}

const values: Record<string, string> = {
	filename: 'khong-co.jpg',
	key: 'cua-toi',
	token: 'khong-co',
}

function isEnd(route: string): boolean {
	return route.endsWith('/logout')
}
