import type { CollectionBeforeChangeHook } from 'payload'
import type { Article } from '#cms/payload-types.ts'

/**
 * A restored version stays the article that was imported.
 *
 * Payload empties the fields nobody may write when it restores; without its `importId` the next
 * import would make a second article of the same line.
 */
export const keepImport: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, context }) => {
	if (!context.isRestoringVersion || !originalDoc) return data
	const { importId = null, importHash = null } = originalDoc
	return Object.assign(data, { importId, importHash })
}
