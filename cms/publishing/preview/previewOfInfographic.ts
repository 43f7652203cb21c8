import { idOf } from '#cms/collections/idOf.ts'
import { toPublishedInfographic } from '#cms/collections/infographics/published.ts'
import type { Infographic } from '#cms/payload-types.ts'
import { paths } from '#shared/paths.ts'
import { asIfPublished } from './asIfPublished.ts'
import { entriesUsed } from './entriesUsed.ts'
import { NO_DOCUMENT } from './noDocument.ts'
import type { Previewer } from './previewer.ts'

/** The page of an infographic as readers would get it, however little of it is there. */
export const previewOfInfographic: Previewer = async (cms, version, now) => {
	// Infographics are previewed by this alone.
	const infographic = version.piece as unknown as Infographic
	const data = toPublishedInfographic({
		...infographic,
		...asIfPublished('infographics', version, now),
		headline: infographic.headline?.trim() || 'Chưa có tiêu đề',
		picture: idOf(infographic.picture) ?? NO_DOCUMENT,
	})
	const { media, section, tags, unit } = data
	const used = await entriesUsed(cms, { media, section: [section], tag: tags, unit: [unit] })
	return {
		path: paths.piece('infographic', data.slug),
		entries: [{ type: 'infographic', id: data.id, version: 'preview', data }, ...used],
	}
}
