import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media, Person } from '#cms/payload-types.ts'

/** The bytes of a plain picture. */
export function pictureBytes({ width = 640, height = 400 } = {}): Promise<Buffer> {
	return sharp({ create: { width, height, channels: 3, background: '#0b4f8a' } })
		.jpeg()
		.toBuffer()
}

/** A picture in the media collection. */
export async function aPicture(
	cms: Payload,
	{ user, alt = 'Công nhân kiểm tra trạm biến áp' }: { user?: Person; alt?: string } = {},
): Promise<Media> {
	const data = await pictureBytes()
	return cms.create({
		collection: 'media',
		depth: 0,
		overrideAccess: true,
		...(user ? { user } : {}),
		file: { name: 'anh.jpg', data, mimetype: 'image/jpeg', size: data.length },
		data: { alt },
	})
}
