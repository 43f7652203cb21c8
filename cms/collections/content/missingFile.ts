import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { findMedia } from '#cms/collections/media/findMedia.ts'

type WantedKind = 'image' | 'video' | 'pdf' | 'captions'

/** How the detected type of each kind begins, and what the newsroom calls the kind. */
const kinds: Record<WantedKind, { mimeType: string; word: string }> = {
	image: { mimeType: 'image/', word: 'ảnh' },
	video: { mimeType: 'video/', word: 'video' },
	pdf: { mimeType: 'application/pdf', word: 'tệp PDF' },
	captions: { mimeType: 'text/vtt', word: 'tệp WebVTT (.vtt)' },
}

/** The file a piece cannot go without, and what it must be. */
interface WantedFile {
	file: unknown
	/** What the newsroom calls it, as the sentence begins: `Ảnh infographic`. */
	word: string
	kind: WantedKind
}

/** What is wrong with a file that readers are to get, as a Vietnamese sentence; null when nothing is. */
export async function missingFile(
	cms: Payload,
	{ file, word, kind }: WantedFile,
): Promise<string | null> {
	if (!idOf(file)) return `Chưa chọn ${word.charAt(0).toLowerCase()}${word.slice(1)}.`
	const media = await findMedia(cms, file)
	if (!media) return `${word} không còn trong kho.`
	if (!media.mimeType?.startsWith(kinds[kind].mimeType)) {
		return `${word} phải là ${kinds[kind].word}.`
	}
	if (kind === 'image' && !media.alt?.trim()) return `${word} chưa có mô tả (alt).`
	return null
}
