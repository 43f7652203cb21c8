import type {
	CollectionAfterChangeHook,
	CollectionAfterDeleteHook,
	CollectionConfig,
	TypeWithID,
} from 'payload'
import { collectionOf } from './collectionOf.ts'
import { pieceTypes } from './pieceTypes.ts'
import { wakeLater } from './wakeLater.ts'

const pieces: readonly string[] = pieceTypes.map((type) => collectionOf[type])

/** Collections whose changes reach readers; pieces wake by their steps alone. */
const woken = Object.values(collectionOf).filter((slug) => !pieces.includes(slug))

/** The collection, telling the publisher when something of it changed. */
export function wakesPublisher(collection: CollectionConfig): CollectionConfig {
	if (!woken.some((slug) => slug === collection.slug)) return collection
	const { hooks } = collection
	return {
		...collection,
		hooks: {
			...hooks,
			afterChange: [...(hooks?.afterChange ?? []), wakeAfterChange],
			afterDelete: [...(hooks?.afterDelete ?? []), wakeAfterDelete],
		},
	}
}

const wakeAfterChange: CollectionAfterChangeHook<TypeWithID> = ({ doc, collection, req }) => {
	wakeLater(req.payload, collection.slug, String(doc.id))
	return doc
}

const wakeAfterDelete: CollectionAfterDeleteHook = ({ id, collection, req }) => {
	wakeLater(req.payload, collection.slug, String(id))
}
