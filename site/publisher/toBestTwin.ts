import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** The compressed twin of a file that is written once and read by many: as small as brotli makes it. */
export function toBestTwin(content: Uint8Array): Promise<Uint8Array> {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
	}
	return compress(content, { params })
}
