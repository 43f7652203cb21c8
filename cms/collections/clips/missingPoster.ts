import type { Payload } from 'payload'
import { findMedia } from '#cms/collections/media/findMedia.ts'

/** What a clip without a chosen cover lacks, as a Vietnamese sentence; null when its file has one. */
export async function missingPoster(cms: Payload, file: unknown): Promise<string | null> {
	const media = await findMedia(cms, file)
	if (!media?.mimeType?.startsWith('video/') || media.poster?.filename) return null
	return 'Máy chủ không tạo được ảnh bìa cho clip này. Hãy chọn ảnh bìa.'
}
