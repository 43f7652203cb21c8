import type { Clip } from '#cms/payload-types.ts'
import type { Chapter } from '#shared/clips/clip.ts'
import { secondsIn } from './secondsIn.ts'

/** The chapters of a clip in the order of time, whatever order they were typed in. */
export function toChapters(rows: Clip['chapters']): Chapter[] {
	return (rows ?? [])
		.flatMap(({ time, title }): Chapter[] => {
			const seconds = secondsIn(time)
			const words = title?.trim() ?? ''
			return seconds === null || words === '' ? [] : [{ seconds, title: words }]
		})
		.sort((a, b) => a.seconds - b.seconds)
}
