import type { CollectionConfig, GlobalConfig } from 'payload'
import { recordLoginFailure } from './recordLoginFailure.ts'
import { recordAccountOperation } from './recordAccountOperation.ts'
import { noticePassword, recordEdit } from './recordEdit.ts'
import { keepLeaving, recordRemoval } from './recordRemoval.ts'
import { recordGlobalEdit } from './recordGlobalEdit.ts'

/** Settings of the newsroom: lists and people, and what urgent notices are before they are sent; pieces have their steps. */
const recorded = ['people', 'units', 'sections', 'tags', 'displays', 'notices']

/** The collection, telling the history of every change where it holds settings. */
export function withRecord(collection: CollectionConfig): CollectionConfig {
	if (!recorded.includes(collection.slug)) return collection
	const { hooks } = collection
	// As they stand here: Payload adds its own, such as those of passwords and sessions, later.
	const fields = [...collection.fields]
	const account = collection.auth
		? {
				beforeChange: [...(hooks?.beforeChange ?? []), noticePassword],
				afterOperation: [...(hooks?.afterOperation ?? []), recordAccountOperation],
				afterError: [...(hooks?.afterError ?? []), recordLoginFailure],
			}
		: {}
	return {
		...collection,
		hooks: {
			...hooks,
			...account,
			afterChange: [...(hooks?.afterChange ?? []), recordEdit(fields)],
			beforeDelete: [...(hooks?.beforeDelete ?? []), keepLeaving],
			afterDelete: [...(hooks?.afterDelete ?? []), recordRemoval(fields)],
		},
	}
}

/** The global, telling the history of every change. */
export function withGlobalRecord(global: GlobalConfig): GlobalConfig {
	const { hooks } = global
	const fields = [...global.fields]
	return {
		...global,
		hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), recordGlobalEdit(fields)] },
	}
}
