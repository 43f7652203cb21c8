import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import type { Infographic } from '#cms/payload-types.ts'
import type { PublishedInfographic } from '#shared/infographics/infographic.ts'

/** An infographic as readers get it. */
export function toPublishedInfographic(infographic: Infographic): PublishedInfographic {
	const { id, headline, slug, publishedAt } = infographic
	const picture = idOf(infographic.picture)
	if (!headline || !slug || !picture || !publishedAt) {
		throw new Error(`Infographic ${id} was published incomplete`)
	}
	return {
		id,
		slug,
		formerSlugs: infographic.formerSlugs ?? [],
		headline,
		standfirst: infographic.standfirst ?? '',
		description: infographic.description?.trim() ?? '',
		picture,
		section: idOf(infographic.section),
		unit: idOf(infographic.unit),
		tags: idsOf(infographic.tags),
		media: idsOf(infographic.mediaUsed),
		publishedAt,
		updatedAt: infographic.releasedAt ?? publishedAt,
		expireAt: infographic.expireAt ?? null,
	}
}
