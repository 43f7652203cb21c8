import type { EditionServer } from '#scripts/bench/editionServer.ts'

/** Let the server keep back its answer with this entry; resolves once it is asked for it, with what lets it go. */
export function holdEntries(server: EditionServer, key: string): Promise<() => void> {
	const asked = Promise.withResolvers<() => void>()
	const released = Promise.withResolvers<void>()
	server.beforeAnswer = (keys) => {
		if (!keys.includes(key)) return Promise.resolve()
		asked.resolve(released.resolve)
		return released.promise
	}
	return asked.promise
}
