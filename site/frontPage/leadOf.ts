import type { ArticleCard } from '#site/edition/edition.ts'

/** Newest articles among which a lead is looked for: older ones are no news any more. */
const CANDIDATES = 4

/** The article that leads `cards`, newest first: the newest with a picture, or simply the newest. */
export function leadOf(cards: ArticleCard[]): ArticleCard | undefined {
	return cards.slice(0, CANDIDATES).find(({ cover }) => cover !== null) ?? cards[0]
}
