import { toPublishedBanner } from '#cms/collections/banners/published.ts'
import { idOf } from '#cms/collections/idOf.ts'
import type { Banner } from '#cms/payload-types.ts'
import { paths } from '#shared/paths.ts'
import { asIfPublished } from './asIfPublished.ts'
import { entriesUsed } from './entriesUsed.ts'
import { NO_DOCUMENT } from './noDocument.ts'
import type { Previewer } from './previewer.ts'

/** The home page with a banner among those that readers have, as if its time had come. */
export const previewOfBanner: Previewer = async (cms, version, now) => {
	// Banners are previewed by this alone.
	const banner = version.piece as unknown as Banner
	const { mediaUsed, publishedAt } = asIfPublished('banners', version, now)
	const data = toPublishedBanner({
		...banner,
		publishedAt,
		headline: banner.headline?.trim() || 'Chưa có tiêu đề',
		picture: idOf(banner.picture) ?? NO_DOCUMENT,
	})
	const used = await entriesUsed(cms, { media: mediaUsed, unit: [data.unit] })
	return {
		path: paths.home,
		entries: [{ type: 'banner', id: data.id, version: 'preview', data }, ...used],
	}
}
