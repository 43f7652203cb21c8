import type { Payload } from 'payload'
import { missingInPeriod } from '#cms/collections/content/missingInPeriod.ts'
import type { Slogan } from '#cms/payload-types.ts'
import type { Piece } from '#cms/workflow/policy.ts'

/** What a slogan lacks before anybody may read it, as Vietnamese sentences. */
export function missingInSlogan(_cms: Payload, piece: Piece): Promise<string[]> {
	// The workflow knows any piece; this policy is given to this collection only.
	const slogan = piece as unknown as Slogan
	const missing = [
		slogan.text?.trim() ? null : 'Chưa có khẩu hiệu.',
		missingInPeriod(slogan),
	].filter((sentence) => sentence !== null)
	return Promise.resolve(missing)
}
