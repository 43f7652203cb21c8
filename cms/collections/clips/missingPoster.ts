import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'

/** What a clip without a chosen cover lacks, as a Vietnamese sentence; null when its file has one. */
export async function missingPoster(cms: Payload, file: unknown): Promise<string | null> {
	const id = idOf(file)
	if (!id) return null
	const media = await cms.findByID({
		collection: 'media',
		id,
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
	})
	if (!media?.mimeType?.startsWith('video/') || media.poster?.filename) return null
	return 'Máy chủ không tạo được ảnh bìa cho clip này. Hãy chọn ảnh bìa.'
}
