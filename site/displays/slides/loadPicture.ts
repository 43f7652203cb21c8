/** A picture on its way. */
export interface LoadedPicture {
	image: HTMLImageElement
	/** Resolves when it can be painted without waiting. */
	decoded: Promise<void>
	/** Lets go of its bitmap, as soon as nobody is decoding it any more. */
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
	const release = () => image.removeAttribute('src')
	return {
		image,
		decoded,
		drop: () => {
			// Of a picture that goes while it is being decoded, Chromium keeps all that waits for it for ever.
			if (image.complete) decoded.then(release, release)
			else release()
		},
	}
}
