import type { Payload } from 'payload'
import { cache } from 'react'
import type { Display } from '#cms/payload-types.ts'
import { loadHealth } from '#cms/devices/health/loadHealth.ts'

/**
 * How all displays are, read once for all cells of one list.
 *
 * A cell knows of its own line alone; asked one by one, a list would ask a hundred times.
 */
export const healthInList = cache(async (cms: Payload) => {
	const { docs } = await cms.db.find<Pick<Display, 'id' | 'slug'>>({
		collection: 'displays',
		pagination: false,
		limit: 0,
		select: { slug: true },
	})
	const now = new Date()
	return { now, byDisplay: await loadHealth(cms, docs, now) }
})
