import type { Payload, Where } from 'payload'
import { PICTURE_CREDIT } from '#cms/demo/pictures/demoPictures.ts'

/** The id of the demo's file that `which` tells from its others; undefined before it is seeded. */
export async function seededMedia(cms: Payload, ...which: Where[]): Promise<string | undefined> {
	const { docs } = await cms.find({
		collection: 'media',
		depth: 0,
		limit: 1,
		overrideAccess: true,
		select: {},
		where: { and: [...which, { credit: { equals: PICTURE_CREDIT } }] },
	})
	return docs[0]?.id
}
