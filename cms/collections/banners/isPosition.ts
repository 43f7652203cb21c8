import { bannerPositions } from '#shared/banners/banner.ts'

/** Whether a banner may stand there; one from before there were positions has none, and stands in the column. */
export function isPosition(value: unknown): boolean {
	return value == null || bannerPositions.some((known) => known === value)
}
