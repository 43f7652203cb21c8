import type { CollectionSlug } from 'payload'
import { policyOf } from '#cms/workflow/policy.ts'
import type { SavedVersion } from '#cms/workflow/readableVersions.ts'
import { SLUG_PATTERN } from '#shared/slug.ts'

/** The address of what has none yet. */
const NO_SLUG = 'ban-xem-truoc'

/** What publishing would write into a piece beside its content. */
export interface Publication {
	slug: string
	formerSlugs: string[]
	mediaUsed: string[]
	publishedAt: string
	releasedAt: string | null
}

/** What a piece of the collection, as it was saved, would have beside its content if it were published. */
export function asIfPublished(
	collection: CollectionSlug,
	{ piece, savedAt }: SavedVersion,
	now: Date,
): Publication {
	const { slug, publishedAt, publishAt } = piece
	return {
		slug: slug && SLUG_PATTERN.test(slug) ? slug : NO_SLUG,
		formerSlugs: [],
		mediaUsed: policyOf(collection)?.uses(piece).media ?? [],
		publishedAt: publishedAt ?? publishAt ?? now.toISOString(),
		// A correction will say when it was made; that is not settled, and last saved is closest.
		releasedAt: publishedAt && piece._status !== 'published' ? savedAt : (publishedAt ?? null),
	}
}
