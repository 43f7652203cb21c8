import type { Payload } from 'payload'
import { isLinkTarget } from '#cms/collections/content/isLinkTarget.ts'
import { missingFile } from '#cms/collections/content/missingFile.ts'
import { missingInPeriod } from '#cms/collections/content/missingInPeriod.ts'
import type { Banner } from '#cms/payload-types.ts'
import type { Piece } from '#cms/workflow/policy.ts'
import { isPosition } from './isPosition.ts'

/** What a banner lacks before anybody may read it, as Vietnamese sentences. */
export async function missingInBanner(cms: Payload, piece: Piece): Promise<string[]> {
	// The workflow knows any piece; this policy is given to this collection only.
	const banner = piece as unknown as Banner
	return [
		banner.headline?.trim() ? null : 'Chưa có tiêu đề.',
		await missingFile(cms, { file: banner.picture, word: 'Ảnh banner', kind: 'image' }),
		sentenceOf(isLinkTarget(banner.link)),
		isPosition(banner.position) ? null : 'Chưa chọn vị trí.',
		missingInPeriod(banner),
	].filter((sentence) => sentence !== null)
}

function sentenceOf(answer: true | string): string | null {
	return answer === true ? null : answer
}
