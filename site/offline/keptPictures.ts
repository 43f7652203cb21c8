import { mayKeep } from './mayKeep.ts'

const PICTURES = 'bantin-pictures'

/** The page that showed a kept picture. */
const SHOWN_ON = 'x-shown-on'

/** Pictures; with 14 of them a page, those of the last half dozen pages. */
const MOST = 80

/** Bytes. What a phone shows of a picture is smaller. */
const LARGEST = 300_000

/** Keep a picture that the page at `path` shows, if the page may be kept; of the others the newest. */
export async function keepPicture(
	request: Request,
	response: Response,
	path: string,
): Promise<void> {
	const size = Number(response.headers.get('content-length') ?? Infinity)
	if (!mayKeep(path) || response.status !== 200 || size > LARGEST) return
	const headers = new Headers(response.headers)
	headers.set(SHOWN_ON, path)
	const pictures = await caches.open(PICTURES)
	await pictures.put(request, new Response(await response.blob(), { headers }))
	const kept = await pictures.keys()
	for (const oldest of kept.slice(0, Math.max(0, kept.length - MOST))) await pictures.delete(oldest)
}

/** Forget the pictures of a page whose copy goes. */
export async function dropPictures(path: string): Promise<void> {
	const pictures = await caches.open(PICTURES)
	for (const request of await pictures.keys()) {
		const kept = await pictures.match(request)
		if (kept?.headers.get(SHOWN_ON) === path) await pictures.delete(request)
	}
}
