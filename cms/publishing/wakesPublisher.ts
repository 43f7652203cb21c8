import type {
	CollectionAfterChangeHook,
	CollectionAfterDeleteHook,
	CollectionConfig,
	TypeWithID,
} from 'payload'
import { requestWake } from './requestWake.ts'

/** Milliseconds until a change is told: first when its transaction has ended, then once more to be sure. */
const WAKES_AFTER_MS = [50, 2_000]

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

function wakeLater(cms: Parameters<typeof requestWake>[0], collection: string, id: string): void {
	for (const pause of WAKES_AFTER_MS) {
		setTimeout(() => requestWake(cms, collection, [id]), pause).unref()
	}
}
