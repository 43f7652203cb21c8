import type { Payload } from 'payload'
import sharp from 'sharp'
import { PICTURE_CREDIT, type demoPictures } from '#cms/demo/pictures/demoPictures.ts'

/** JPEG quality: the CMS stores the picture anew, so this one must lose nothing one can see. */
const QUALITY = 90

/** Draw the picture unless it is in the CMS already; answers its id. */
export async function seedPicture(
	cms: Payload,
	{ key, draw, alt, caption }: (typeof demoPictures)[number],
): Promise<string> {
	const { docs } = await cms.find({
		collection: 'media',
		depth: 0,
		limit: 1,
		overrideAccess: true,
		select: {},
		where: { and: [{ alt: { equals: alt } }, { credit: { equals: PICTURE_CREDIT } }] },
	})
	if (docs[0]) return docs[0].id
	const bytes = await sharp(Buffer.from(draw())).jpeg({ quality: QUALITY }).toBuffer()
	const { id } = await cms.create({
		collection: 'media',
		depth: 0,
		overrideAccess: true,
		data: { alt, caption, credit: PICTURE_CREDIT },
		file: { name: `${key}.jpg`, data: bytes, mimetype: 'image/jpeg', size: bytes.length },
	})
	return id
}
