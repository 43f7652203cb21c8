import { toPublishedClip } from '#cms/collections/clips/published.ts'
import { idOf } from '#cms/collections/idOf.ts'
import type { Clip } from '#cms/payload-types.ts'
import { paths } from '#shared/paths.ts'
import { asIfPublished } from './asIfPublished.ts'
import { entriesUsed } from './entriesUsed.ts'
import { NO_DOCUMENT } from './noDocument.ts'
import type { Previewer } from './previewer.ts'

/** The page of a clip as readers would get it, however little of it is there. */
export const previewOfClip: Previewer = async (cms, version, now) => {
	// Clips are previewed by this alone.
	const clip = version.piece as unknown as Clip
	const data = toPublishedClip({
		...clip,
		...asIfPublished('clips', version, now),
		headline: clip.headline?.trim() || 'Chưa có tiêu đề',
		clip: idOf(clip.clip) ?? NO_DOCUMENT,
	})
	const { media, section, tags, unit } = data
	const used = await entriesUsed(cms, { media, section: [section], tag: tags, unit: [unit] })
	return {
		path: paths.piece('clip', data.slug),
		entries: [{ type: 'clip', id: data.id, version: 'preview', data }, ...used],
	}
}
