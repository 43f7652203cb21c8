import { toPublishedSlogan } from '#cms/collections/slogans/published.ts'
import type { Slogan } from '#cms/payload-types.ts'
import { paths } from '#shared/paths.ts'
import { asIfPublished } from './asIfPublished.ts'
import { entriesUsed } from './entriesUsed.ts'
import type { Previewer } from './previewer.ts'

/** The home page with a slogan among those that readers have, as if its time had come. */
export const previewOfSlogan: Previewer = async (cms, version, now) => {
	// Slogans are previewed by this alone.
	const slogan = version.piece as unknown as Slogan
	const data = toPublishedSlogan({
		...slogan,
		publishedAt: asIfPublished('slogans', version, now).publishedAt,
		text: slogan.text?.trim() || 'Chưa có khẩu hiệu',
	})
	const used = await entriesUsed(cms, { unit: [data.unit] })
	return {
		path: paths.home,
		entries: [{ type: 'slogan', id: data.id, version: 'preview', data }, ...used],
	}
}
