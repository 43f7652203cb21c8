import type { FrontPage } from '#cms/payload-types.ts'
import { toEndOfDay } from '#shared/dates.ts'
import type { PublishedFrontPage } from '#shared/frontPage/frontPage.ts'

/** The events that have not ended at `now`, the next first. */
export function eventsAhead(events: FrontPage['events'], now: Date): PublishedFrontPage['events'] {
	return (events ?? [])
		.filter(({ from, until }) => (until ? new Date(until) : toEndOfDay(from)) > now)
		.map(({ name, from, until, place, link }) => ({
			name: name.trim(),
			from: new Date(from).toISOString(),
			until: until ? new Date(until).toISOString() : null,
			place: place?.trim() ?? '',
			link: link?.trim() ?? '',
		}))
		.sort((a, b) => a.from.localeCompare(b.from) || a.name.localeCompare(b.name, 'vi'))
}
