import type { Payload } from 'payload'
import { requestWake } from './requestWake.ts'

/** Milliseconds until a change is told: first when its transaction has ended, then once more to be sure. */
const WAKES_AFTER_MS = [50, 2_000]

/** Tell the publisher of a change once it can be read: `id` is that of a document, or a global's slug. */
export function wakeLater(cms: Payload, slug: string, id: string): void {
	for (const pause of WAKES_AFTER_MS) {
		setTimeout(() => requestWake(cms, slug, [id]), pause).unref()
	}
}
