import { idOf } from '#cms/collections/idOf.ts'
import type { Slogan } from '#cms/payload-types.ts'
import type { PublishedSlogan } from '#shared/slogans/slogan.ts'

/** A slogan as readers get it: one line, however it was typed. */
export function toPublishedSlogan(slogan: Slogan): PublishedSlogan {
	const { id, publishedAt } = slogan
	const text = slogan.text?.replace(/\s+/g, ' ').trim()
	if (!text || !publishedAt) throw new Error(`Slogan ${id} was published incomplete`)
	return { id, text, unit: idOf(slogan.unit), publishedAt, expireAt: slogan.expireAt ?? null }
}
