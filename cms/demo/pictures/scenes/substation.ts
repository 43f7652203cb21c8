import { downward, sideways } from '#cms/demo/pictures/parts/gradient.ts'
import { mix } from '#cms/demo/pictures/parts/mix.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { cloud, glow, trees } from '#cms/demo/pictures/parts/scenery.ts'
import { tower, wires } from '#cms/demo/pictures/parts/tower.ts'
import { worker } from '#cms/demo/pictures/parts/worker.ts'

const steel = '#52657a'

/** A high-voltage substation early in the morning, two operators before the transformer. */
export function substation(): string {
	const far = tower(170, 640, 360, mix(steel, '#f3d7b4', 0.3))
	const gantryPoints: [number, number][] = [300, 360, 420, 480, 540, 600].map((x) => [x, 392])
	return picture([
		downward('sky', [
			[0, '#3a7fb0'],
			[0.38, '#a7d3dc'],
			[0.62, '#fbe3bf'],
			[1, '#fbe3bf'],
		]),
		downward('ground', [
			[0, '#b9b59c'],
			[1, '#6f7465'],
		]),
		sideways('tank', [
			[0, '#6f8798'],
			[0.25, '#a9bbc6'],
			[0.7, '#8298a6'],
			[1, '#5a6f7f'],
		]),
		sideways('steel', [
			[0, '#7c8fa1'],
			[0.5, '#a6b5c0'],
			[1, '#5d7083'],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(1290, 420, 560, '#fff3d0', 0.9) + '<circle cx="1290" cy="420" r="56" fill="#fffaf0"/>',
		cloud(420, 150, 320, '#fff', 0.6) +
			cloud(960, 220, 240, '#fff', 0.5) +
			cloud(1440, 130, 300, '#fff', 0.45),
		ridge({ seed: 71, base: 600, height: 190, span: 320, fill: '#9dbcc0', jagged: 0.4 }),
		ridge({ seed: 75, base: 640, height: 120, span: 280, fill: '#6f9c94' }),
		trees({ seed: 76, from: -20, to: 1620, ground: () => 650, size: 56, fill: '#47776a', gap: 30 }),
		far.drawing,
		wires(far.arms, gantryPoints, 40, `stroke="${steel}" stroke-width="2"`),
		'<rect y="640" width="1600" height="370" fill="url(#ground)"/>',
		fence(),
		gantry(250, 390, 420, 350) + gantry(760, 350, 560, 400),
		[310, 390, 470, 550].map((x) => insulator(x, 404, 70)).join(''),
		[830, 930, 1030, 1130, 1230].map((x) => insulator(x, 364, 80)).join(''),
		busbars(),
		breakers(),
		transformer(),
		'<path d="M-10,900 Q500,866 1610,908 V1010 H-10 Z" fill="#5d625a"/><path d="M-10,912 Q500,878 1610,920" stroke="#e8e3cf" stroke-width="5" fill="none" stroke-dasharray="70 50"/>',
		worker({ x: 470, y: 952, height: 280, pose: 'point', jacket: '#f28f3b', helmet: '#ffc857' }),
		worker({ x: 350, y: 958, height: 270, pose: 'hold', jacket: '#1f6f8b', helmet: '#fff6e5' }),
	])
}

function fence(): string {
	const posts = Array.from({ length: 34 }, (_, at) => `M${at * 50},620 v80`).join(' ')
	return `<path d="${posts}" stroke="#8c9791" stroke-width="4"/><path d="M0,628 H1600 M0,660 H1600 M0,690 H1600" stroke="#8c9791" stroke-width="2" opacity=".7"/>`
}

function gantry(x: number, y: number, width: number, height: number): string {
	const bays = Math.round(width / 40)
	const web = Array.from(
		{ length: bays },
		(_, at) =>
			`M${x + (at * width) / bays},${y} l${width / bays},-26 M${x + (at * width) / bays},${y - 26} l${width / bays},26`,
	)
	const legs = [x, x + width].map(
		(at) =>
			`M${at - 14},${y + height} L${at - 5},${y - 30} M${at + 14},${y + height} L${at + 5},${y - 30} ${[0.2, 0.4, 0.6, 0.8].map((share) => `M${at - 12},${y + height * share} L${at + 10},${y + height * (share - 0.18)}`).join(' ')}`,
	)
	return `<path d="M${x - 20},${y} H${x + width + 20} M${x - 20},${y - 26} H${x + width + 20} ${web.join(' ')} ${legs.join(' ')} M${x},${y - 30} V${y - 80} M${x + width},${y - 30} V${y - 80}" fill="none" stroke="${steel}" stroke-width="5"/>`
}

function insulator(x: number, y: number, length: number): string {
	const discs = Array.from(
		{ length: 7 },
		(_, at) =>
			`<ellipse cx="${x}" cy="${y + (at * length) / 7}" rx="${12 - (at % 2) * 3}" ry="5" fill="#8a4b38"/>`,
	)
	return `<path d="M${x},${y - 14} V${y + length + 8}" stroke="#39434d" stroke-width="3"/>${discs.join('')}`
}

function busbars(): string {
	return `<path d="M200,482 H640 M720,452 Q980,470 1380,452" stroke="#c9d2d6" stroke-width="7" fill="none"/><path d="M200,485 H640 M720,455 Q980,473 1380,455" stroke="#4f5c66" stroke-width="2" fill="none"/>`
}

function breakers(): string {
	return [300, 420, 540]
		.map(
			(x) =>
				`<path d="M${x},486 V560" stroke="#c9d2d6" stroke-width="4"/>${insulator(x, 566, 90)}<rect x="${x - 24}" y="664" width="48" height="36" rx="4" fill="url(#steel)"/><path d="M${x - 18},700 V800 M${x + 18},700 V800 M${x - 18},720 L${x + 18},790" stroke="${steel}" stroke-width="6"/><rect x="${x - 34}" y="796" width="68" height="16" fill="#d6d2c0"/>`,
		)
		.join('')
}

function transformer(): string {
	const fins = Array.from(
		{ length: 12 },
		(_, at) =>
			`<rect x="${850 + at * 21}" y="640" width="13" height="170" rx="4" fill="${at % 2 ? '#6c8292' : '#93a7b4'}"/>`,
	)
	const bushings = [900, 1000, 1100].map(
		(x, at) =>
			`<path d="M${x},590 L${x - 10 + at * 10},470" stroke="#39434d" stroke-width="5"/>${Array.from({ length: 8 }, (_, disc) => `<ellipse cx="${x + ((at - 1) * disc * 8) / 7}" cy="${590 - disc * 14}" rx="${19 - disc}" ry="6" fill="${disc % 2 ? '#a65f47' : '#7d4231'}"/>`).join('')}`,
	)
	return `<ellipse cx="1060" cy="858" rx="360" ry="26" fill="#000" opacity=".22"/><rect x="770" y="828" width="560" height="34" fill="#d6d2c0"/><rect x="770" y="850" width="560" height="12" fill="#000" opacity=".15"/>
<rect x="1110" y="545" width="200" height="62" rx="31" fill="url(#tank)"/><path d="M1150,600 V650 M1270,600 V650" stroke="#5a6f7f" stroke-width="12"/>
${bushings.join('')}<rect x="810" y="592" width="480" height="240" rx="10" fill="url(#tank)"/><rect x="800" y="584" width="500" height="22" rx="6" fill="#b8c7d0"/>
<rect x="836" y="626" width="276" height="196" rx="6" fill="#000" opacity=".16"/>${fins.join('')}
<rect x="1150" y="650" width="104" height="140" rx="5" fill="#e6ebe8"/><circle cx="1180" cy="684" r="12" fill="#2b3a45"/><circle cx="1222" cy="684" r="12" fill="#2b3a45"/><rect x="1168" y="712" width="68" height="10" rx="5" fill="#9fb0b8"/><path d="M1202,734 l-16,26 h12 l-6,22 l22,-30 h-13 l9,-18 Z" fill="#e4572e"/>`
}
