import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** Loaded by every reader who searches: worth the half second that the best compression takes. */
const forEveryone = /\.(?:js|json|txt|pf_meta|pf_filter|pagefind)$/

/**
 * The compressed twin of a file of the search index; none for the parts of the index and the texts of
 * single results, which are many and, packed by Pagefind, within a fortieth of what brotli makes of them.
 */
export async function searchTwin(
	name: string,
	content: Uint8Array,
): Promise<Uint8Array | undefined> {
	if (!forEveryone.test(name)) return undefined
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
	}
	return compress(content, { params })
}
