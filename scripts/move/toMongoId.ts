import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { Shelf } from './shelves.ts'

/** Hexadecimal digits of an id that MongoDB makes. */
const DIGITS = 24

/**
 * The id a document has in MongoDB: its own, wherever it is one of ours.
 *
 * Versions and what Payload keeps for itself have ids of the database's kind, which nothing refers
 * to; theirs follow from the old ones, so that a repeat meets what is there.
 */
export function toMongoId(cms: Payload, { collection, holds }: Shelf, id: string): string {
	const isOurs = holds === 'documents' && cms.collections[collection].customIDType === 'text'
	return isOurs ? id : createHash('sha256').update(id).digest('hex').slice(0, DIGITS)
}
