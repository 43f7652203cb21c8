import type { Payload } from 'payload'
import { findMedia } from '#cms/collections/media/findMedia.ts'

/** How many seconds a stored video lasts; null when nobody could tell. */
export async function durationOf(cms: Payload, file: unknown): Promise<number | null> {
	const duration = (await findMedia(cms, file))?.duration
	return typeof duration === 'number' && duration > 0 ? duration : null
}
