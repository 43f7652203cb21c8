/** How far a reader had come in a list of results. */
export interface SearchPlace {
	/** Results on the page. */
	shown: number
	/** Pixels from the top. */
	top: number
}

/** Keep the reader's place with this page of the history, for when they come back to it. */
export function rememberPlace(shown: number): void {
	const place: SearchPlace = { shown, top: scrollY }
	history.replaceState(place, '')
}

/** Where the reader was when they left this page of the history. */
export function placeInHistory(): SearchPlace | undefined {
	const { shown, top } = (history.state ?? {}) as Partial<SearchPlace>
	return shown === undefined || top === undefined ? undefined : { shown, top }
}
