import type { ArticleCard } from '#site/edition/edition.ts'
import { leadOf } from './leadOf.ts'

/** Two rows of three beside the column of the latest. */
const SECONDS = 6

/** What stands at the top of the home page. */
export interface FrontTop {
	lead: ArticleCard | undefined
	seconds: ArticleCard[]
	latest: ArticleCard[]
}

/** The newest articles, newest first, in their places. */
export function layOutTop(newest: ArticleCard[]): FrontTop {
	const lead = leadOf(newest)
	const others = newest.filter((card) => card !== lead)
	return { lead, seconds: others.slice(0, SECONDS), latest: others.slice(SECONDS) }
}
