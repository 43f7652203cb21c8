import { random } from './random.ts'

/** A soft light around a point, such as a sun, lamp or window. */
export function glow(
	x: number,
	y: number,
	radius: number,
	colour: string,
	strength: number,
): string {
	const id = `glow${Math.round(x)}-${Math.round(y)}-${Math.round(radius)}`
	const stops = [
		[0, 1],
		[0.25, 0.55],
		[0.55, 0.18],
		[1, 0],
	]
	const drawn = stops.map(([at, share]) => {
		return `<stop offset="${at}" stop-color="${colour}" stop-opacity="${(share ?? 0) * strength}"/>`
	})
	return `<radialGradient id="${id}">${drawn.join('')}</radialGradient><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})"/>`
}

/** A flat-bottomed cloud. */
export function cloud(x: number, y: number, width: number, fill: string, opacity: number): string {
	const s = width / 200
	return `<path transform="translate(${x},${y}) scale(${s})" opacity="${opacity}" fill="${fill}" d="M-96,0 Q-104,-22 -78,-28 Q-74,-52 -46,-48 Q-30,-78 6,-66 Q34,-74 46,-46 Q80,-50 82,-24 Q106,-20 98,0 Z"/>`
}

/** A stand of trees whose tops lie along a line; `lean` bends them with the wind. */
export function trees(options: {
	seed: number
	from: number
	to: number
	ground: (x: number) => number
	size: number
	fill: string
	gap: number
}): string {
	const { seed, from, to, ground, size, fill, gap } = options
	const next = random(seed)
	const crowns: string[] = []
	for (let x = from; x < to; x += gap * (0.6 + next() * 0.8)) {
		const r = size * (0.7 + next() * 0.6)
		const y = ground(x)
		crowns.push(
			`M${x - r * 0.06},${y - r * 0.1} v${-r * 0.5} h${r * 0.12} v${r * 0.5} Z`,
			`M${x - r * 0.5},${y - r * 0.6} q${-r * 0.12},${-r * 0.42} ${r * 0.22},${-r * 0.5} q${r * 0.28},${-r * 0.4} ${r * 0.56},0 q${r * 0.34},${r * 0.08} ${r * 0.22},${r * 0.5} q${-r * 0.1},${r * 0.3} ${-r * 0.5},${r * 0.28} q${-r * 0.42},${r * 0.02} ${-r * 0.5},${-r * 0.28} Z`,
		)
	}
	return `<path d="${crowns.join(' ')}" fill="${fill}"/>`
}

/** Stars over the upper part of a night sky. */
export function stars(seed: number, count: number, depth: number): string {
	const next = random(seed)
	return Array.from({ length: count }, () => {
		const [x, y, r, light] = [
			next() * 1600,
			next() ** 1.5 * depth,
			0.7 + next() * 1.5,
			0.3 + next() * 0.6,
		]
		return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" fill="#fff" opacity="${light.toFixed(2)}"/>`
	}).join('')
}

/** Short bright strokes on water, denser towards the light. */
export function ripples(options: {
	seed: number
	x: number
	spread: number
	top: number
	bottom: number
	colour: string
	count: number
}): string {
	const { seed, x, spread, top, bottom, colour, count } = options
	const next = random(seed)
	return Array.from({ length: count }, () => {
		const share = next()
		const y = top + (bottom - top) * share
		const wide = (10 + next() * 60) * (0.35 + share)
		const at = x + (next() + next() - 1) * spread * (0.4 + share)
		return `<rect x="${(at - wide / 2).toFixed(0)}" y="${y.toFixed(0)}" width="${wide.toFixed(0)}" height="${(1.5 + share * 3).toFixed(1)}" rx="2" fill="${colour}" opacity="${(0.2 + next() * 0.5).toFixed(2)}"/>`
	}).join('')
}
