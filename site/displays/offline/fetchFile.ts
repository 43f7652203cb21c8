import type { PlaylistFile } from '#shared/displays/playlist.ts'
import { isFile } from './isFile.ts'
import { keptAddress } from './keptAddress.ts'
import { WrongFile } from './wrongFile.ts'

/** Milliseconds without a byte after which a download is given up. */
const PATIENCE_MS = 30_000

/** The bytes of the file as the server has them; rejects unless they are whole and right. */
export async function fetchFile(file: PlaylistFile, signal: AbortSignal): Promise<Blob> {
	const stalled = new AbortController()
	const response = await fetch(keptAddress(file), {
		// A second copy in the browser's own cache would only take space.
		cache: 'no-store',
		signal: AbortSignal.any([signal, stalled.signal]),
	})
	if (response.status === 404) throw new WrongFile(`${file.url}: 404`)
	if (!response.ok || !response.body) throw new Error(`${file.url}: ${response.status}`)
	let watch = setTimeout(() => stalled.abort(), PATIENCE_MS)
	const watched = new TransformStream<Uint8Array, Uint8Array>({
		transform: (bytes, onward) => {
			clearTimeout(watch)
			watch = setTimeout(() => stalled.abort(), PATIENCE_MS)
			onward.enqueue(bytes)
		},
	})
	const headers = { 'content-type': file.mimeType }
	try {
		const blob = await new Response(response.body.pipeThrough(watched), { headers }).blob()
		if (!(await isFile(blob, file))) throw new WrongFile(`${file.url}: other bytes than announced`)
		return blob
	} finally {
		clearTimeout(watch)
	}
}
