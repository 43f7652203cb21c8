import { setTimeout as pause } from 'node:timers/promises'
import type { Waited } from './waited.ts'

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

/** Open a page of the admin every second, until told to stop. */
export function watchAdmin(url: string, token: string): { stop(): Promise<Waited> } {
	const waited: Waited = { milliseconds: [], failures: [] }
	let isStopped = false
	const watching = (async () => {
		for (let turn = 0; !isStopped; turn++) {
			const address = addresses[turn % addresses.length] ?? '/admin'
			const asked = performance.now()
			try {
				const answer = await fetch(url + address, { headers: { authorization: `JWT ${token}` } })
				await answer.text()
				// A new piece leads to its own address; the log-in is not what was asked for.
				if (!answer.ok || answer.url.includes('/admin/login')) {
					waited.failures.push(`${address}: ${answer.status} from ${answer.url}`)
				}
			} catch (error) {
				waited.failures.push(`${address}: ${String(error)}`)
			}
			waited.milliseconds.push(performance.now() - asked)
			await pause(EVERY_MS)
		}
	})()
	return {
		stop: async () => {
			isStopped = true
			await watching
			return waited
		},
	}
}
