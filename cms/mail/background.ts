import type { Payload } from 'payload'

const going = new WeakMap<object, Set<Promise<void>>>()

/** Start work that no request waits for; what goes wrong is logged, and the promise never rejects. */
export function inBackground(cms: Payload, work: () => Promise<void>): Promise<void> {
	const all = going.get(cms.db) ?? new Set()
	going.set(cms.db, all)
	const started = work()
		.catch((error: unknown) => {
			cms.logger.error({ err: error, msg: 'Chưa gửi được thư' })
		})
		.finally(() => all.delete(started))
	all.add(started)
	return started
}

/** Resolves once no such work is going on, so that a database can be closed behind it. */
export async function backgroundRests(cms: Payload): Promise<void> {
	for (let all = going.get(cms.db); all && all.size > 0; all = going.get(cms.db)) {
		await Promise.all(all)
	}
}
