import type { PublishedBanner } from '#shared/banners/banner.ts'
import type { PublishedMedia } from '#shared/media/media.ts'
import type { Edition } from '#site/edition/edition.ts'

/** A banner with the picture it consists of. */
export interface ShownBanner {
	banner: PublishedBanner
	media: PublishedMedia
}

/** Those of the banners whose pictures readers have. */
export function shownBanners(edition: Edition, banners: readonly PublishedBanner[]): ShownBanner[] {
	return banners.flatMap((banner) => {
		const media = edition.media(banner.picture)
		return media ? [{ banner, media }] : []
	})
}
