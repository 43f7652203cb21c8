/** A picture on its way. */
export interface LoadedPicture {
	image: HTMLImageElement
	/** Resolves when it can be painted without waiting. */
	decoded: Promise<void>
	/** Lets go of its bitmap. */
	drop: () => void
}

/** Loads and decodes the picture at `url`, before anybody sees it. */
export function loadPicture(url: string, alt: string): LoadedPicture {
	const image = new Image()
	image.alt = alt
	image.decoding = 'sync'
	image.src = url
	const decoded = image.decode()
	// A slide may be dropped before it was ready, and then nobody listens.
	decoded.catch(() => undefined)
	return { image, decoded, drop: () => image.removeAttribute('src') }
}
