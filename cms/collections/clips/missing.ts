import type { Payload } from 'payload'
import { missingFile } from '#cms/collections/content/missingFile.ts'
import { missingInPeriod } from '#cms/collections/content/missingInPeriod.ts'
import { isSlug, SLUG_RULE } from '#cms/collections/slugField.ts'
import type { Clip } from '#cms/payload-types.ts'
import type { Piece } from '#cms/workflow/policy.ts'
import { durationOf } from './durationOf.ts'
import { missingPoster } from './missingPoster.ts'
import { whyNotChapters } from './whyNotChapters.ts'

/** What a clip lacks before anybody may read it, as Vietnamese sentences. */
export async function missingInClip(cms: Payload, piece: Piece): Promise<string[]> {
	// The workflow knows any piece; this policy is given to this collection only.
	const clip = piece as unknown as Clip
	return [
		clip.headline?.trim() ? null : 'Chưa có tiêu đề.',
		!clip.headline?.trim() || isSlug(clip.slug) ? null : SLUG_RULE,
		await missingFile(cms, { file: clip.clip, word: 'Tệp video', kind: 'video' }),
		clip.poster
			? await missingFile(cms, { file: clip.poster, word: 'Ảnh bìa', kind: 'image' })
			: await missingPoster(cms, clip.clip),
		clip.captions
			? await missingFile(cms, { file: clip.captions, word: 'Phụ đề', kind: 'captions' })
			: null,
		whyNotChapters(clip.chapters, await durationOf(cms, clip.clip)),
		missingInPeriod(clip),
	].filter((sentence) => sentence !== null)
}
