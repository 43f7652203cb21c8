import { idOf } from '#cms/collections/idOf.ts'
import type { Banner } from '#cms/payload-types.ts'
import type { PublishedBanner } from '#shared/banners/banner.ts'

/** A banner as readers get it. */
export function toPublishedBanner(banner: Banner): PublishedBanner {
	const { id, headline, publishedAt } = banner
	const picture = idOf(banner.picture)
	if (!headline || !picture || !publishedAt) {
		throw new Error(`Banner ${id} was published incomplete`)
	}
	return {
		id,
		headline,
		picture,
		link: banner.link?.trim() ?? '',
		position: banner.position ?? 'column',
		order: banner.order ?? 0,
		unit: idOf(banner.unit),
		publishedAt,
		expireAt: banner.expireAt ?? null,
	}
}
