/** The colour that lies `share` (0–1) of the way from one `#rrggbb` to another. */
export function mix(from: string, to: string, share: number): string {
	const start = channelsOf(from)
	const end = channelsOf(to)
	const mixed = start.map((channel, at) => Math.round(channel + ((end[at] ?? 0) - channel) * share))
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channelsOf(colour: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
