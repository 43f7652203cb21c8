import type { PublishedArticle } from '#shared/articles/article.ts'
import type { Edition, PieceList } from '#site/edition/edition.ts'

/** As many as stand in one row of a wide screen. */
const MOST = 4

/**
 * Ids of at most four articles to read on: the newest before `article` of each of its tags, then of its section,
 * each once and none of `shown`.
 *
 * Never newer ones: a page that showed them would be drawn again at every publish.
 */
export function relatedTo(
	article: PublishedArticle,
	edition: Edition,
	shown: readonly (string | null)[],
): string[] {
	const lists: PieceList[] = [
		...article.tags.map((id) => ({ kind: 'tag' as const, id })),
		{ kind: 'section', id: article.section },
	]
	const related = new Set<string>()
	for (const list of lists) {
		if (related.size >= MOST) break
		const found = edition.earlier(list, article, MOST + shown.length)
		for (const id of found) if (id !== article.id && !shown.includes(id)) related.add(id)
	}
	return [...related].slice(0, MOST)
}
