import type { Payload } from 'payload'
import { missingInPeriod } from '#cms/collections/content/missingInPeriod.ts'
import type { Programme } from '#cms/payload-types.ts'
import type { Piece } from '#cms/workflow/policy.ts'

/** What a programme lacks before any display may play it, as Vietnamese sentences. */
export function missingInProgramme(_cms: Payload, piece: Piece): Promise<string[]> {
	// The workflow knows any piece; this policy is given to this collection only.
	const programme = piece as unknown as Programme
	const missing = [
		programme.name?.trim() ? null : 'Chưa có tên chương trình.',
		programme.items?.length ? null : 'Chương trình chưa có mục nào.',
		missingInPeriod(programme),
	].filter((sentence) => sentence !== null)
	return Promise.resolve(missing)
}
