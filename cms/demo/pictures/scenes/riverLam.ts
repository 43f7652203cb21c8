import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { cloud, glow, ripples, trees } from '#cms/demo/pictures/parts/scenery.ts'
import { tower, wires } from '#cms/demo/pictures/parts/tower.ts'

/** The river at sunrise between steep mountains, a boat on it and a line that spans it. */
export function riverLam(): string {
	const left = tower(250, 690, 330, '#4b5a78')
	const right = tower(1350, 690, 330, '#4b5a78')
	return picture([
		downward('sky', [
			[0, '#5b8fc0'],
			[0.35, '#f0b7a0'],
			[0.6, '#ffe3b0'],
		]),
		downward('river', [
			[0, '#ffe0b0'],
			[0.3, '#e9a58f'],
			[1, '#3f6f95'],
		]),
		downward('fog', [
			[0, '#fff6e2', 0],
			[0.5, '#fff6e2', 0.85],
			[1, '#fff6e2', 0],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(800, 520, 640, '#fff7dc', 1) + '<circle cx="800" cy="520" r="78" fill="#fffaf0"/>',
		cloud(320, 170, 360, '#ffe9dc', 0.7) +
			cloud(1250, 140, 420, '#ffe9dc', 0.6) +
			cloud(840, 240, 220, '#fff', 0.5),
		ridge({ seed: 202, base: 640, height: 330, span: 210, fill: '#d9a9a6', jagged: 0.7 }),
		ridge({ seed: 207, base: 660, height: 230, span: 190, fill: '#b08a9a', jagged: 0.7 }),
		'<rect y="540" width="1600" height="170" fill="url(#fog)"/>',
		'<rect y="650" width="1600" height="360" fill="url(#river)"/>',
		ripples({
			seed: 203,
			x: 800,
			spread: 190,
			top: 656,
			bottom: 990,
			colour: '#fffaf0',
			count: 170,
		}),
		ripples({
			seed: 204,
			x: 800,
			spread: 900,
			top: 660,
			bottom: 990,
			colour: '#ffe9cf',
			count: 100,
		}),
		'<path d="M-10,420 Q120,440 230,560 T520,690 Q300,720 -10,716 Z" fill="#6b6f8f"/><path d="M1610,400 Q1480,430 1380,560 T1080,690 Q1300,720 1610,716 Z" fill="#6b6f8f"/>',
		trees({
			seed: 205,
			from: -20,
			to: 420,
			ground: (x) => 700 - Math.max(0, 120 - x) * 0.2,
			size: 74,
			fill: '#44566f',
			gap: 38,
		}),
		trees({
			seed: 206,
			from: 1190,
			to: 1620,
			ground: () => 700,
			size: 74,
			fill: '#44566f',
			gap: 38,
		}),
		left.drawing + right.drawing,
		wires(left.arms, right.arms, 90, 'stroke="#4b5a78" stroke-width="1.8"'),
		boat(760, 800, 1.5) + boat(1120, 720, 0.7) + boat(520, 735, 0.8),
		trees({
			seed: 208,
			from: -40,
			to: 300,
			ground: () => 1010,
			size: 170,
			fill: '#22334d',
			gap: 80,
		}),
		trees({
			seed: 209,
			from: 1340,
			to: 1660,
			ground: () => 1020,
			size: 180,
			fill: '#22334d',
			gap: 84,
		}),
	])
}

function boat(x: number, y: number, scale: number): string {
	return `<g transform="translate(${x},${y}) scale(${scale})"><path d="M-90,-12 Q0,26 96,-16 Q60,22 0,24 Q-56,22 -90,-12 Z" fill="#3a2f45"/><path d="M-34,2 Q-30,-34 6,-34 Q40,-32 44,0 Q6,12 -34,2 Z" fill="#8a5a4a"/><path d="M6,-34 Q40,-32 44,0 Q34,4 26,5 Q26,-24 6,-34 Z" fill="#000" opacity=".18"/><path d="M-66,-4 Q-70,-40 -60,-44 Q-48,-42 -48,0 Z" fill="#2a3d5c"/><circle cx="-59" cy="-53" r="9" fill="#c98a63"/><path d="M-80,-54 L-59,-70 L-38,-54 Z" fill="#f0d9a0"/><path d="M-54,-34 L-100,20" stroke="#3a2f45" stroke-width="4"/><ellipse cx="4" cy="26" rx="90" ry="5" fill="#fff" opacity=".35"/></g>`
}
