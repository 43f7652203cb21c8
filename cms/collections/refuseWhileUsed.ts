import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'

/**
 * A document that an article names in `field` is not deleted.
 *
 * The text that readers have and the draft that is being written are asked both: either may be the
 * only one that names it.
 */
export function refuseWhileUsed(
	field: 'section' | 'tags' | 'unit' | 'owner' | 'byline.person',
): CollectionBeforeDeleteHook {
	return async ({ id, req }) => {
		const [published, drafted] = await Promise.all([
			req.payload.count({
				collection: 'articles',
				overrideAccess: true,
				where: { [field]: { in: [id] } },
			}),
			req.payload.countVersions({
				collection: 'articles',
				overrideAccess: true,
				where: { and: [{ latest: { equals: true } }, { [`version.${field}`]: { in: [id] } }] },
			}),
		])
		if (published.totalDocs + drafted.totalDocs > 0) {
			throw new Refusal('inUse', 'Còn bài viết dùng mục này. Hãy đổi các bài đó trước khi xóa.')
		}
	}
}
