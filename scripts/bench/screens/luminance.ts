import sharp from 'sharp'

/** Below this deviation of its brightness (0 to 255) a picture shows one colour and nothing else. */
const BLANK = 2.5

/** Whether nothing is to be seen in a picture. */
export async function isBlank(picture: Buffer): Promise<boolean> {
	const { channels } = await sharp(picture).greyscale().stats()
	return (channels[0]?.stdev ?? 0) < BLANK
}
