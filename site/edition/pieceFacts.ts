import type { PublishedArticle } from '#shared/articles/article.ts'
import type { PublishedClip } from '#shared/clips/clip.ts'
import { toMonthKey } from '#shared/dates.ts'
import type { PublishedInfographic } from '#shared/infographics/infographic.ts'
import type { AddressedType, ShowPiece } from '#shared/paths.ts'
import { toListKey } from './lists.ts'

/** What is kept in memory of every piece that has a page: its addresses, its lists and its place in them. */
export interface PieceFacts {
	type: AddressedType
	id: string
	slug: string
	formerSlugs: readonly string[]
	/** Milliseconds, because ISO texts of one instant can differ. */
	time: number
	publishedAt: string
	updatedAt: string
	section: string | null
	unit: string | null
	tags: readonly string[]
	/** People whose names stand over it. */
	people: readonly string[]
}

/** The facts of an article, or of as much of one as has them. */
export function toArticleFacts(
	article: Pick<
		PublishedArticle,
		| 'id'
		| 'slug'
		| 'formerSlugs'
		| 'publishedAt'
		| 'updatedAt'
		| 'section'
		| 'unit'
		| 'tags'
		| 'byline'
	>,
): PieceFacts {
	const people = article.byline.flatMap((author) => ('person' in author ? author.person : []))
	return toFacts('article', article, people)
}

/** The facts of a clip or an infographic. */
export function toShowFacts(
	type: ShowPiece,
	piece: PublishedClip | PublishedInfographic,
): PieceFacts {
	return toFacts(type, piece, [])
}

/** Keys of every list the piece is in. */
export function listKeysOf({ type, section, unit, tags, people, time }: PieceFacts): string[] {
	if (type !== 'article') return [type]
	const keys = ['all', toListKey({ kind: 'month', id: toMonthKey(new Date(time)) })]
	if (section) keys.push(toListKey({ kind: 'section', id: section }))
	if (unit) keys.push(toListKey({ kind: 'unit', id: unit }))
	for (const id of new Set(tags)) keys.push(toListKey({ kind: 'tag', id }))
	for (const id of new Set(people)) keys.push(toListKey({ kind: 'person', id }))
	return keys
}

/** What decides a piece's place in a list. */
export type Place = Pick<PieceFacts, 'id' | 'time'>

/** Order of pieces in every list: oldest first, ties by id. */
export function comparePieces(a: Place, b: Place): number {
	return a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function toFacts(
	type: AddressedType,
	piece: Omit<PieceFacts, 'type' | 'time' | 'people'>,
	people: string[],
): PieceFacts {
	const { id, slug, formerSlugs, publishedAt, updatedAt, section, unit, tags } = piece
	const time = Date.parse(publishedAt)
	return {
		type,
		id,
		slug,
		formerSlugs,
		time,
		publishedAt,
		updatedAt,
		section,
		unit,
		tags,
		people,
	}
}
