import type { Payload } from 'payload'
import { visibleArticles, type VisibleArticle } from './visibleArticles.ts'

/** Databases limit how many values one condition may list. */
const IDS_IN_ONE_CONDITION = 200

/**
 * The articles readers may see at `now` that use one of these files or people.
 *
 * First who uses them at all, then who of those is visible: asked both at once, the embedded
 * database goes through all that is visible.
 */
export async function articlesUsing(
	cms: Payload,
	now: Date,
	field: 'mediaUsed' | 'byline.person',
	ids: readonly string[],
): Promise<VisibleArticle[]> {
	if (ids.length === 0) return []
	const { docs } = await cms.db.find<{ id: string }>({
		collection: 'articles',
		pagination: false,
		limit: 0,
		sort: 'id',
		draftsEnabled: false,
		select: { updatedAt: true },
		where: { [field]: { in: ids } },
	})
	const found: VisibleArticle[] = []
	for (let from = 0; from < docs.length; from += IDS_IN_ONE_CONDITION) {
		const slice = docs.slice(from, from + IDS_IN_ONE_CONDITION).map(({ id }) => id)
		found.push(...(await visibleArticles(cms, now, { id: { in: slice } })))
	}
	return found
}
