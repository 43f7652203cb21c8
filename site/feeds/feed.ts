import type { ArticleCard } from '#site/edition/edition.ts'

/** Articles in a feed. */
export const FEED_LENGTH = 30

/** Articles that readers' programs may follow: all of them, those of a section or of a unit. */
export interface Feed {
	title: string
	description: string
	/** Address of the page that shows the same. */
	page: string
	/** Addresses of the feed itself in either format. */
	rss: string
	json: string
	/** The newest first. */
	cards: ArticleCard[]
}
