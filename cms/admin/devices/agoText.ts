import { durationText } from '#cms/admin/desk/durationText.ts'

/** Milliseconds: a display that works reports every minute. */
const JUST_NOW_MS = 90_000

/** How long ago something was, as people say it: `vừa xong`, `12 phút trước`. */
export function agoText(iso: string, now: Date): string {
	const age = now.getTime() - new Date(iso).getTime()
	return age < JUST_NOW_MS ? 'vừa xong' : `${durationText(age)} trước`
}
