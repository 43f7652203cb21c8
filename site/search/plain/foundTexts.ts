import type { FoundArticle } from '#site/search/search.ts'

/** A page of what was found for one reader. */
export interface FoundTexts {
	/** What was looked for, as it was typed. */
	text: string
	/** All articles that were found. */
	count: number
	/** The page shown; the first is 1. */
	page: number
	/** Pages there are to leaf through. */
	pages: number
	articles: FoundArticle[]
}
