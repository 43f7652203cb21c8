import type { ArticleCard, Edition } from '#site/edition/edition.ts'

/** The names over an article as readers know them. */
export function bylineNames({ byline }: Pick<ArticleCard, 'byline'>, edition: Edition): string[] {
	return byline.flatMap((author) =>
		'penName' in author ? author.penName : (edition.person(author.person)?.name ?? []),
	)
}
