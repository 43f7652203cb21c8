import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'

/** The file a piece cannot go without, and what it must be. */
interface WantedFile {
	file: unknown
	/** What the newsroom calls it, as the sentence begins: `Ảnh infographic`. */
	word: string
	kind: 'image' | 'video'
}

/** What is wrong with a file that readers are to get, as a Vietnamese sentence; null when nothing is. */
export async function missingFile(
	cms: Payload,
	{ file, word, kind }: WantedFile,
): Promise<string | null> {
	const id = idOf(file)
	if (!id) return `Chưa chọn ${word.charAt(0).toLowerCase()}${word.slice(1)}.`
	const media = await cms.findByID({
		collection: 'media',
		id,
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
	})
	if (!media) return `${word} không còn trong kho.`
	if (!media.mimeType?.startsWith(`${kind}/`)) {
		return kind === 'image' ? `${word} phải là ảnh.` : `${word} phải là video.`
	}
	if (kind === 'image' && !media.alt?.trim()) return `${word} chưa có mô tả (alt).`
	return null
}
