import type { CollectionConfig } from 'payload'
import { idField } from './idField.ts'
import { keepWithinLimits } from './keepWithinLimits.ts'

/** The collection with what holds for all of them: our ids, and limits on what one request may ask. */
export function withHouseRules(collection: CollectionConfig): CollectionConfig {
	const hasId = collection.fields.some((field) => 'name' in field && field.name === 'id')
	return {
		...collection,
		// The tab is for programmers, who know the address without it.
		admin: { hideAPIURL: true, ...collection.admin },
		fields: hasId ? collection.fields : [idField(), ...collection.fields],
		hooks: {
			...collection.hooks,
			beforeOperation: [keepWithinLimits, ...(collection.hooks?.beforeOperation ?? [])],
		},
	}
}
