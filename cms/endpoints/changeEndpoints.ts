import type { Endpoint } from 'payload'

/** Whatever has addresses of its own in the API. */
interface Owner {
	endpoints?: Endpoint[] | false
}

/**
 * Put what `change` answers in the place of every address of these owners; nothing where it answers undefined.
 *
 * Payload gives the same object to many owners: a changed one is to be a new one.
 */
export function changeEndpoints<Some extends Owner>(
	owners: readonly Some[],
	change: (endpoint: Endpoint, owner: Some) => Endpoint | undefined,
): void {
	for (const owner of owners) {
		const { endpoints } = owner
		if (!endpoints) continue
		const changed = endpoints.flatMap((endpoint) => change(endpoint, owner) ?? [])
		Object.assign(owner, { endpoints: changed })
	}
}
