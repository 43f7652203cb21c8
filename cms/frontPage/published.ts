import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import type { FrontPage } from '#cms/payload-types.ts'
import { SECONDS_MOST, type PublishedFrontPage } from '#shared/frontPage/frontPage.ts'
import { eventsAhead } from './eventsAhead.ts'

/**
 * The home page as editors have laid it out, as ids alone, with the events that have not ended at `now`.
 *
 * An id may name what readers may not see any more: the site passes over it, so that a withdrawal
 * changes nothing here and no headline of a draft ever leaves.
 */
export function toPublishedFrontPage(
	{ lead, seconds, strips, events }: FrontPage,
	now: Date,
): PublishedFrontPage {
	return {
		id: 'frontPage',
		lead: idOf(lead),
		seconds: idsOf(seconds).slice(0, SECONDS_MOST),
		strips: idsOf(strips),
		events: eventsAhead(events, now),
	}
}
