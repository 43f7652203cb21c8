import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import type { demoClips } from '#cms/demo/clips/demoClips.ts'
import { PICTURE_CREDIT } from '#cms/demo/pictures/demoPictures.ts'

/** Take the clip into the CMS unless it is there already; answers its id. */
export async function seedClip(
	cms: Payload,
	{ key, file, caption }: (typeof demoClips)[number],
): Promise<string> {
	const { docs } = await cms.find({
		collection: 'media',
		depth: 0,
		limit: 1,
		overrideAccess: true,
		select: {},
		where: {
			and: [
				{ caption: { equals: caption } },
				{ credit: { equals: PICTURE_CREDIT } },
				{ mimeType: { equals: 'video/mp4' } },
			],
		},
	})
	if (docs[0]) return docs[0].id
	const bytes = await readFile(file)
	const { id } = await cms.create({
		collection: 'media',
		depth: 0,
		overrideAccess: true,
		data: { caption, credit: PICTURE_CREDIT },
		file: { name: `${key}.mp4`, data: bytes, mimetype: 'video/mp4', size: bytes.length },
	})
	return id
}
