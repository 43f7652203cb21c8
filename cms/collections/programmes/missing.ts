import type { Payload } from 'payload'
import { missingInPeriod } from '#cms/collections/content/missingInPeriod.ts'
import { isTimeWindows, toTimeWindows } from '#cms/collections/content/timeWindows.ts'
import type { Programme } from '#cms/payload-types.ts'
import type { Piece } from '#cms/workflow/policy.ts'
import { missingDisplays } from './missingDisplays.ts'
import { missingItems } from './missingItems.ts'
import { missingShare } from './missingShare.ts'

/** What a programme lacks before any display may play it, as Vietnamese sentences. */
export async function missingInProgramme(cms: Payload, piece: Piece): Promise<string[]> {
	// The workflow knows any piece; this policy is given to this collection only.
	const programme = piece as unknown as Programme
	const now = new Date()
	return [
		programme.name?.trim() ? null : 'Chưa có tên chương trình.',
		missingWindows(programme),
		await missingShare(cms, programme, now),
		Number.isInteger(programme.priority ?? 0) ? null : 'Ưu tiên phải là số nguyên.',
		...(await missingItems(cms, programme, now)),
		await missingDisplays(cms, programme),
		missingInPeriod(programme),
	].filter((sentence) => sentence !== null)
}

function missingWindows({ kind, windows }: Programme): string | null {
	const readable = isTimeWindows(windows)
	if (readable !== true) return readable
	return kind === 'fixed' && toTimeWindows(windows)?.length === 0
		? 'Chương trình phát trọn khung giờ phải có khung giờ, ví dụ: 11:30–11:50.'
		: null
}
