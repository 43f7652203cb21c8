import type { CollectionConfig } from 'payload'

/** The collection, telling the publisher when something of it changed. */
export function wakesPublisher(collection: CollectionConfig): CollectionConfig {
	return collection
}
