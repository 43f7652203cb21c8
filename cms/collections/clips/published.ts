import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import type { Clip } from '#cms/payload-types.ts'
import type { PublishedClip } from '#shared/clips/clip.ts'
import { toChapters } from './toChapters.ts'

/** A video clip as readers get it. */
export function toPublishedClip(piece: Clip): PublishedClip {
	const { id, headline, slug, publishedAt } = piece
	const clip = idOf(piece.clip)
	if (!headline || !slug || !clip || !publishedAt) {
		throw new Error(`Clip ${id} was published incomplete`)
	}
	return {
		id,
		slug,
		formerSlugs: piece.formerSlugs ?? [],
		headline,
		standfirst: piece.standfirst ?? '',
		clip,
		poster: idOf(piece.poster),
		captions: idOf(piece.captions),
		chapters: toChapters(piece.chapters),
		transcript: piece.transcript?.trim() ?? '',
		section: idOf(piece.section),
		unit: idOf(piece.unit),
		tags: idsOf(piece.tags),
		media: idsOf(piece.mediaUsed),
		publishedAt,
		updatedAt: piece.releasedAt ?? publishedAt,
		expireAt: piece.expireAt ?? null,
	}
}
