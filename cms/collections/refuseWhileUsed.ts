import type { CollectionBeforeDeleteHook, Payload } from 'payload'
import { policiesInForce } from '#cms/workflow/policy.ts'
import { Refusal } from './refusal.ts'
import { usesIn } from './usesIn.ts'

/**
 * A document that a piece names in `field` is not deleted.
 *
 * The text that readers have and the draft that is being written are asked both: either may be the
 * only one that names it.
 */
export function refuseWhileUsed(
	field: 'section' | 'tags' | 'unit' | 'owner' | 'byline.person' | 'items.section',
): CollectionBeforeDeleteHook {
	return async ({ id, req }) => {
		const uses = await Promise.all(
			policiesInForce()
				.filter(({ collection }) => hasField(req.payload, collection, field))
				.map(({ collection }) => usesIn(req.payload, collection, field, id)),
		)
		if (uses.some((count) => count > 0)) {
			throw new Refusal(
				'inUse',
				'Còn nội dung dùng mục này. Hãy đổi các nội dung đó trước khi xóa.',
			)
		}
	}
}

type Collection = ReturnType<typeof policiesInForce>[number]['collection']

function hasField(cms: Payload, collection: Collection, field: string): boolean {
	const [name] = field.split('.')
	return cms.collections[collection].config.flattenedFields.some((known) => known.name === name)
}
