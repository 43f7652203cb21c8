import type { Tag } from '#cms/payload-types.ts'
import type { PublishedTag } from '#shared/tags/tag.ts'

/** A tag as readers get it. */
export function toPublishedTag({ id, slug, name }: Tag): PublishedTag {
	return { id, slug, name }
}
