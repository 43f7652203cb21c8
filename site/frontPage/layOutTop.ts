import type { ArticleCard } from '#site/edition/edition.ts'

/** Newest articles among which the lead is looked for: older ones are no news any more. */
const LEAD_CANDIDATES = 4
const SECONDS = 3

/** What stands at the top of the home page. */
export interface FrontTop {
	lead: ArticleCard | undefined
	seconds: ArticleCard[]
	latest: ArticleCard[]
}

/** The newest articles in their places: one with a picture leads when there is one, so that the page opens with a face. */
export function layOutTop(newest: ArticleCard[]): FrontTop {
	const candidates = newest.slice(0, LEAD_CANDIDATES)
	const lead = candidates.find(({ cover }) => cover !== null) ?? newest[0]
	const others = newest.filter((card) => card !== lead)
	return { lead, seconds: others.slice(0, SECONDS), latest: others.slice(SECONDS) }
}
