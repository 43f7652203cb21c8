import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two pages that an editor opens. */
const EVERY_MS = 1_000

/** What an editor opens all day: the desk, a list, a new piece, what programs ask. */
const addresses = [
	'/admin',
	'/admin/collections/articles?limit=10',
	'/api/desk',
	'/admin/collections/articles/create',
	'/api/articles?draft=true&limit=10&depth=1',
]

/** What an editor waited for. */
export interface WatchedAdmin {
	milliseconds: number[]
	/** Answers of 500 and above, and those that never came. */
	failures: string[]
}

/** Open a page of the admin every second, until told to stop. */
export function watchAdmin(url: string, token: string): { stop(): Promise<WatchedAdmin> } {
	const watched: WatchedAdmin = { milliseconds: [], failures: [] }
	let isStopped = false
	const watching = (async () => {
		for (let turn = 0; !isStopped; turn++) {
			const address = addresses[turn % addresses.length] ?? '/admin'
			const asked = performance.now()
			try {
				const answer = await fetch(url + address, { headers: { authorization: `JWT ${token}` } })
				await answer.text()
				if (answer.status >= 500) watched.failures.push(`${address}: ${answer.status}`)
			} catch (error) {
				watched.failures.push(`${address}: ${String(error)}`)
			}
			watched.milliseconds.push(performance.now() - asked)
			await pause(EVERY_MS)
		}
	})()
	return {
		stop: async () => {
			isStopped = true
			await watching
			return watched
		},
	}
}
