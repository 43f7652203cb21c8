/**
 * `lay`, to be called whenever `element` may have come into the document; it runs once, as soon as it has.
 *
 * Laying out needs sizes. What is drawn ahead gets them on its hidden layer, where it costs nobody a frame.
 */
export function onceThere(element: HTMLElement, lay: () => void): () => void {
	let isLaid = false
	return () => {
		if (isLaid || !element.isConnected) return
		isLaid = true
		lay()
	}
}
