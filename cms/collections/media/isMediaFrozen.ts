import type { Payload } from 'payload'

/** States in which an article's text waits for somebody else's eyes, and its pictures with it. */
const HELD_STATES = ['unitReview', 'boardReview', 'approved', 'scheduled']

/**
 * Whether an article that is published or in review uses any of these media documents.
 *
 * What was approved is what readers get: neither the file nor its caption may change behind the
 * approval's back.
 */
export async function isMediaFrozen(cms: Payload, ids: string[]): Promise<boolean> {
	if (ids.length === 0) return false
	const published = await cms.count({
		collection: 'articles',
		where: { and: [{ mediaUsed: { in: ids } }, { _status: { equals: 'published' } }] },
		overrideAccess: true,
	})
	if (published.totalDocs > 0) return true
	const held = await cms.countVersions({
		collection: 'articles',
		where: {
			and: [
				{ latest: { equals: true } },
				{ 'version.mediaUsed': { in: ids } },
				{ 'version.state': { in: HELD_STATES } },
			],
		},
		overrideAccess: true,
	})
	return held.totalDocs > 0
}
