import decodeQr from 'qr/decode.js'
import sharp from 'sharp'

/** Pixels a side in which a telephone sees a code. */
const SIDE = 600

/** Milliseconds. A telephone looks at each picture for a sixtieth of a second; a test has time. */
const PATIENCE_MS = 5_000

/** What a telephone reads in a picture of a QR code, in any form that browsers show; throws when it reads nothing. */
export async function readQrCode(picture: Buffer | string): Promise<string> {
	const { data, info } = await sharp(Buffer.from(picture))
		.resize(SIDE, SIDE, { kernel: 'nearest' })
		.flatten({ background: '#fff' })
		.toColorspace('srgb')
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true })
	return decodeQr({ data, width: info.width, height: info.height }, { timeLimit: PATIENCE_MS })
}
