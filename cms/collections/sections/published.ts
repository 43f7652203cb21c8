import type { Section } from '#cms/payload-types.ts'
import type { PublishedSection } from '#shared/sections/section.ts'

/** A section as readers get it. */
export function toPublishedSection({ id, slug, name, order }: Section): PublishedSection {
	return { id, slug, name, order }
}
