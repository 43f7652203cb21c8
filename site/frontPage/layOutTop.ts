import { SECONDS_MOST } from '#shared/frontPage/frontPage.ts'
import type { ArticleCard } from '#site/edition/edition.ts'
import { leadOf } from './leadOf.ts'

/** Articles in the column of the latest. */
const LATEST_MOST = 9

/** What stands at the top of the home page. */
export interface FrontTop {
	lead: ArticleCard | undefined
	seconds: ArticleCard[]
	latest: ArticleCard[]
}

/** What editors have chosen for the top; either may be missing. */
export interface ChosenTop {
	lead?: ArticleCard
	seconds: ArticleCard[]
}

/** What editors chose in its places, and the newest articles, newest first, in those they left. */
export function layOutTop(chosen: ChosenTop, newest: ArticleCard[]): FrontTop {
	const named = new Set([chosen.lead, ...chosen.seconds].map((card) => card?.id))
	const others = newest.filter(({ id }) => !named.has(id))
	const lead = chosen.lead ?? leadOf(others)
	const rest = others.filter((card) => card !== lead)
	const places = SECONDS_MOST - chosen.seconds.length
	return {
		lead,
		seconds: [...chosen.seconds, ...rest.slice(0, places)],
		latest: rest.slice(places, places + LATEST_MOST),
	}
}
