import { isGone } from './isGone.ts'
import { KEPT_AT, keptPaths } from './keptPages.ts'

const NOTES = 'bantin-notes'
const CHECKED = '/checked'

/** An hour: fifty short questions, at most so often. */
const PAUSE_MS = 3_600_000

/** Ask for every kept page whether it is still there, and `drop` those that are not. */
export async function dropWithdrawn(
	drop: (path: string) => Promise<void>,
	now: Date,
): Promise<void> {
	const notes = await caches.open(NOTES)
	const last = (await notes.match(CHECKED))?.headers.get(KEPT_AT) ?? ''
	if (now.getTime() - Date.parse(last) < PAUSE_MS) return
	await notes.put(CHECKED, new Response('', { headers: { [KEPT_AT]: now.toISOString() } }))
	for (const path of await keptPaths()) {
		const answer = await fetch(path, {
			method: 'HEAD',
			redirect: 'manual',
			cache: 'no-store',
		})
		if (isGone(answer)) await drop(path)
	}
}
