import type { Payload } from 'payload'
import { missingFile } from '#cms/collections/content/missingFile.ts'
import { missingInPeriod } from '#cms/collections/content/missingInPeriod.ts'
import { isSlug, SLUG_RULE } from '#cms/collections/slugField.ts'
import type { Infographic } from '#cms/payload-types.ts'
import type { Piece } from '#cms/workflow/policy.ts'

/** What an infographic lacks before anybody may read it, as Vietnamese sentences. */
export async function missingInInfographic(cms: Payload, piece: Piece): Promise<string[]> {
	// The workflow knows any piece; this policy is given to this collection only.
	const infographic = piece as unknown as Infographic
	return [
		infographic.headline?.trim() ? null : 'Chưa có tiêu đề.',
		!infographic.headline?.trim() || isSlug(infographic.slug) ? null : SLUG_RULE,
		await missingFile(cms, { file: infographic.picture, word: 'Ảnh infographic', kind: 'image' }),
		missingInPeriod(infographic),
	].filter((sentence) => sentence !== null)
}
