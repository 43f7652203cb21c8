import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { cloud, glow, ripples, trees } from '#cms/demo/pictures/parts/scenery.ts'
import { worker } from '#cms/demo/pictures/parts/worker.ts'

/** Young people plant trees on a slope above a mountain lake. */
export function treePlanting(): string {
	return picture([
		downward('sky', [
			[0, '#56b3dc'],
			[0.5, '#cdeee9'],
			[0.7, '#fff4d6'],
		]),
		downward('lake', [
			[0, '#9bd8dc'],
			[1, '#3c9bb0'],
		]),
		downward('slope', [
			[0, '#8cc26a'],
			[1, '#4f8f4b'],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(330, 230, 460, '#fffbe2', 0.95) + '<circle cx="330" cy="230" r="60" fill="#fffef4"/>',
		cloud(760, 150, 320, '#fff', 0.85) + cloud(1290, 200, 280, '#fff', 0.7),
		ridge({ seed: 191, base: 520, height: 280, span: 300, fill: '#a4d0cb', jagged: 0.6 }),
		ridge({ seed: 193, base: 540, height: 190, span: 280, fill: '#76b79f', jagged: 0.3 }),
		trees({
			seed: 194,
			from: -20,
			to: 1620,
			ground: () => 548,
			size: 44,
			fill: '#4f9b7f',
			gap: 26,
		}),
		'<rect y="540" width="1600" height="220" fill="url(#lake)"/>',
		ripples({
			seed: 195,
			x: 420,
			spread: 320,
			top: 546,
			bottom: 690,
			colour: '#ffffff',
			count: 110,
		}),
		'<path d="M-10,760 Q300,640 760,690 T1610,620 V1010 H-10 Z" fill="url(#slope)"/><path d="M-10,860 Q420,740 900,810 T1610,760 V1010 H-10 Z" fill="#000" opacity=".06"/>',
		Array.from({ length: 26 }, (_, at) =>
			sapling(
				60 + ((at * 211) % 1500),
				730 + ((at * 97) % 120) - ((at * 211) % 1500) * 0.03,
				0.55 + ((at * 31) % 10) / 28,
			),
		).join(''),
		worker({
			x: 1370,
			y: 790,
			height: 190,
			pose: 'bend',
			facing: -1,
			jacket: '#2f6fd0',
			vest: false,
		}),
		worker({
			x: 1190,
			y: 800,
			height: 190,
			pose: 'hold',
			facing: -1,
			jacket: '#2f6fd0',
			vest: false,
		}),
		worker({
			x: 330,
			y: 930,
			height: 330,
			pose: 'bend',
			facing: 1,
			jacket: '#2f6fd0',
			vest: false,
			helmet: '#f4ead6',
		}),
		hole(470, 930) + sapling(470, 926, 1.7),
		worker({
			x: 760,
			y: 950,
			height: 340,
			pose: 'hold',
			facing: -1,
			jacket: '#2f6fd0',
			vest: false,
		}),
		'<g transform="translate(738,788)"><path d="M-22,10 h44 l-6,40 h-32 Z" fill="#8b5a33"/></g>' +
			sapling(738, 800, 1.15),
		hole(1030, 950) + sapling(1030, 946, 1.9),
		'<path d="M1120,950 L1180,760" stroke="#9c6238" stroke-width="12" stroke-linecap="round"/><path d="M1096,940 h40 l10,40 q-26,22 -52,0 Z" fill="#8d99a2"/>',
	])
}

function sapling(x: number, y: number, scale: number): string {
	const leaf = (turn: number, up: number) =>
		`<path transform="translate(0,${-up}) rotate(${turn})" d="M0,0 Q26,-20 54,0 Q26,16 0,0 Z"/>`
	return `<g transform="translate(${x},${y}) scale(${scale})"><ellipse cx="0" cy="0" rx="26" ry="6" fill="#5b3d24" opacity=".7"/><path d="M-2.5,0 Q2,-50 0,-88 H4 Q5,-50 3,0 Z" fill="#6d4b2c"/><g fill="#2f8a4c">${leaf(-28, 40)}${leaf(208, 48)}${leaf(-48, 66)}${leaf(228, 70)}</g><g fill="#58b368">${leaf(-90, 76)}${leaf(-20, 58)}${leaf(200, 62)}</g></g>`
}

function hole(x: number, y: number): string {
	return `<ellipse cx="${x}" cy="${y}" rx="76" ry="18" fill="#6b4528"/><ellipse cx="${x}" cy="${y + 3}" rx="58" ry="11" fill="#4a2e1a"/>`
}
