import { durationText } from '#cms/admin/desk/durationText.ts'
import { REPORT_MS } from '#shared/displays/reportRules.ts'

/** Milliseconds: of a display that works nobody hears more often. */
const JUST_NOW_MS = 1.25 * REPORT_MS

/** How long ago something was, as people say it: `vừa xong`, `12 phút trước`. */
export function agoText(iso: string, now: Date): string {
	const age = now.getTime() - new Date(iso).getTime()
	return age < JUST_NOW_MS ? 'vừa xong' : `${durationText(age)} trước`
}
