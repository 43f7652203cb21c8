import type { Slide } from '#shared/displays/playlist.ts'

/** Whether nobody could see a difference between the two. */
export function isSameSlide(one: Slide | undefined, other: Slide | undefined): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other)
}
