import type {
	CollectionAfterChangeHook,
	CollectionAfterDeleteHook,
	CollectionConfig,
	TypeWithID,
} from 'payload'
import { wakeLater } from './wakeLater.ts'

/** Collections whose changes reach readers; articles wake by their steps alone. */
const woken = ['media', 'sections', 'tags', 'units', 'people']

/** The collection, telling the publisher when something of it changed. */
export function wakesPublisher(collection: CollectionConfig): CollectionConfig {
	if (!woken.includes(collection.slug)) return collection
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
