import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** Loaded by every reader who searches: worth the half second that the best compression takes. */
const forEveryone = /\.(?:js|json|txt|pf_meta|pf_filter|pagefind)$/

/** Loaded by those who ask for one of its words. */
const forSome = /\.pf_index$/

/**
 * The compressed twin of a file of the search index; none for the texts of single results, which are
 * many and too short to gain by it.
 */
export async function searchTwin(
	name: string,
	content: Uint8Array,
): Promise<Uint8Array | undefined> {
	const quality = forEveryone.test(name) ? 11 : forSome.test(name) ? 9 : undefined
	if (quality === undefined) return undefined
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
	}
	return compress(content, { params })
}
