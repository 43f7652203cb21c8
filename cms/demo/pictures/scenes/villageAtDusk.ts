import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { house } from '#cms/demo/pictures/parts/house.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { glow, stars, trees } from '#cms/demo/pictures/parts/scenery.ts'

const homes: [x: number, y: number, width: number][] = [
	[250, 640, 84],
	[420, 600, 74],
	[560, 650, 92],
	[760, 596, 76],
	[900, 640, 90],
	[1090, 604, 78],
	[1240, 650, 96],
	[1400, 600, 76],
	[330, 740, 116],
	[660, 750, 122],
	[1010, 744, 118],
	[1330, 756, 124],
]

/** A mountain village at nightfall, every window lit, terraces below. */
export function villageAtDusk(): string {
	return picture([
		downward('sky', [
			[0, '#0f1d47'],
			[0.35, '#3c4a8c'],
			[0.55, '#c9788a'],
			[0.66, '#ffbf86'],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		stars(111, 120, 380),
		glow(420, 560, 560, '#ffd7a0', 0.75),
		ridge({ seed: 112, base: 600, height: 300, span: 330, fill: '#6f6394', jagged: 0.6 }),
		ridge({ seed: 115, base: 630, height: 230, span: 300, fill: '#4d4d80', jagged: 0.4 }),
		ridge({ seed: 118, base: 660, height: 130, span: 340, fill: '#34446c' }),
		trees({
			seed: 119,
			from: -20,
			to: 1620,
			ground: (x) => 620 + 14 * Math.sin(x / 120),
			size: 62,
			fill: '#26385c',
			gap: 36,
		}),
		'<path d="M-10,640 Q400,560 820,620 T1610,600 V1010 H-10 Z" fill="#22425a"/>',
		poles(),
		homes
			.map(
				([x, y, width]) =>
					`${house(x, y, width, '#8a5a44', '#3a2a3f', '#ffd978')}${glow(x + width / 2, y - width * 0.24, width * 1.15, '#ffc45c', 0.6)}`,
			)
			.join(''),
		terraces(),
		trees({
			seed: 120,
			from: -30,
			to: 250,
			ground: () => 1000,
			size: 170,
			fill: '#0d1c2f',
			gap: 80,
		}),
		trees({
			seed: 121,
			from: 1400,
			to: 1640,
			ground: () => 1010,
			size: 180,
			fill: '#0d1c2f',
			gap: 84,
		}),
	])
}

function poles(): string {
	const feet: [number, number][] = [
		[120, 690],
		[380, 660],
		[640, 690],
		[880, 655],
		[1140, 690],
		[1360, 650],
		[1560, 670],
	]
	const drawn = feet.map(
		([x, y]) =>
			`<path d="M${x},${y} V${y - 170} M${x - 26},${y - 156} H${x + 26}" stroke="#131c30" stroke-width="7"/>${glow(x + 24, y - 140, 60, '#fff0b8', 0.9)}<circle cx="${x + 24}" cy="${y - 140}" r="6" fill="#fff6d5"/>`,
	)
	const lines = feet.slice(1).map(([x, y], at) => {
		const [fromX, fromY] = feet[at] ?? [x, y]
		return [-24, 24]
			.map(
				(side) =>
					`M${fromX + side},${fromY - 158} Q${(fromX + x) / 2 + side},${(fromY + y) / 2 - 118} ${x + side},${y - 158}`,
			)
			.join(' ')
	})
	return `<path d="${lines.join(' ')}" stroke="#131c30" stroke-width="2.4" fill="none"/>${drawn.join('')}`
}

function terraces(): string {
	return Array.from({ length: 7 }, (_, at) => {
		const y = 770 + at * 34 + at * at * 1.2
		const colour = ['#3d6a5b', '#4a7d62', '#356253'][at % 3]
		return `<path d="M-10,${y} Q260,${y - 46 + at * 5} 560,${y} T1120,${y - 6} T1610,${y - 26} V1010 H-10 Z" fill="${colour}"/><path d="M-10,${y} Q260,${y - 46 + at * 5} 560,${y} T1120,${y - 6} T1610,${y - 26}" stroke="#ffd9a6" stroke-width="${2 + at * 0.5}" fill="none" opacity=".5"/>`
	}).join('')
}
