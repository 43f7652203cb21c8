/** A gradient's colours from its beginning to its end: `[position 0–1, colour, opacity]`. */
export type Stops = [position: number, colour: string, opacity?: number][]

/** A gradient from top to bottom, to be used as `url(#id)`. */
export function downward(id: string, stops: Stops): string {
	return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${drawn(stops)}</linearGradient>`
}

/** A gradient from left to right, to be used as `url(#id)`. */
export function sideways(id: string, stops: Stops): string {
	return `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="0">${drawn(stops)}</linearGradient>`
}

/** A gradient from the middle outwards, to be used as `url(#id)`. */
export function outward(id: string, stops: Stops): string {
	return `<radialGradient id="${id}">${drawn(stops)}</radialGradient>`
}

function drawn(stops: Stops): string {
	return stops
		.map(([at, colour, opacity = 1]) => {
			return `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`
		})
		.join('')
}
