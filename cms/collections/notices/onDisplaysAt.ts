import type { Where } from 'payload'

/** Urgent notices that displays show at `now`. */
export function onDisplaysAt(now: Date): Where {
	return { and: [{ state: { equals: 'shown' } }, { until: { greater_than: now.toISOString() } }] }
}
