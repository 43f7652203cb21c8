import type { PublishedNotice } from '#shared/displays/notice.ts'

/** An urgent notice for every display, which is on at `now`. */
export function aNotice(id: string, now: Date): PublishedNotice {
	return {
		...{ id, headline: 'Cháy kho A', text: 'Ra ngoài', drill: false, units: [] },
		...{ from: now.toISOString(), until: new Date(now.getTime() + 3_600_000).toISOString() },
	}
}
