import type { CollectionType } from './collectionOf.ts'

/** Types of entry that are pieces: readers may see them in their time, and once they are approved. */
export const pieceTypes = [
	'article',
	'banner',
	'clip',
	'infographic',
	'programme',
	'slogan',
] as const satisfies CollectionType[]

/** A type of entry that is a piece. */
export type PieceType = (typeof pieceTypes)[number]
