import type { Payload } from 'payload'
import sharp from 'sharp'
import type { demoGraphics } from '#cms/demo/graphics/demoGraphics.ts'
import { PICTURE_CREDIT, type demoPictures } from '#cms/demo/pictures/demoPictures.ts'
import { seededMedia } from './seededMedia.ts'

/** JPEG quality: the CMS stores the picture anew, so this one must lose nothing one can see. */
const QUALITY = 90

/** Dots to an inch: the logo of 64 units becomes 512 pixels wide. */
const LOGO_DENSITY = 576

/** Draw the picture unless it is in the CMS already; answers its id. */
export async function seedPicture(
	cms: Payload,
	{ key, draw, alt, caption }: (typeof demoPictures | typeof demoGraphics)[number],
): Promise<string> {
	const seeded = await seededMedia(cms, { alt: { equals: alt } })
	if (seeded) return seeded
	const isLogo = key === 'logo'
	const picture = sharp(Buffer.from(await draw()), isLogo ? { density: LOGO_DENSITY } : {})
	// Nothing stands behind the rounded corners of a logo.
	const bytes = await (isLogo ? picture.png() : picture.jpeg({ quality: QUALITY })).toBuffer()
	const { id } = await cms.create({
		collection: 'media',
		depth: 0,
		overrideAccess: true,
		data: { alt, caption, credit: PICTURE_CREDIT },
		file: {
			name: isLogo ? `${key}.png` : `${key}.jpg`,
			data: bytes,
			mimetype: isLogo ? 'image/png' : 'image/jpeg',
			size: bytes.length,
		},
	})
	return id
}
