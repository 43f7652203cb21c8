import type { Payload, Where } from 'payload'
import type { Uses } from '#cms/workflow/uses.ts'
import { visibleAt } from './visible.ts'

/** What the manifest must know of an article. */
export interface VisibleArticle {
	id: string
	updatedAt: string
	uses: Uses
}

/** The articles readers may see at `now` and that fulfil `where`, by id; at most `most` of them when it is given. */
export async function visibleArticles(
	cms: Payload,
	now: Date,
	where: Where,
	most = 0,
): Promise<VisibleArticle[]> {
	const { docs } = await cms.db.find<{ id: string; updatedAt: string; uses?: string | null }>({
		collection: 'articles',
		pagination: false,
		limit: most,
		sort: 'id',
		draftsEnabled: false,
		select: { updatedAt: true, uses: true },
		where: { and: [visibleAt(now), where] },
	})
	return docs.map(({ id, updatedAt, uses }) => ({ id, updatedAt, uses: parseUses(uses) }))
}

function parseUses(text: string | null | undefined): Uses {
	// The column is written by `keepUses` alone.
	return text ? (JSON.parse(text) as Uses) : { media: [], people: [] }
}
