import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { random } from '#cms/demo/pictures/parts/random.ts'
import { glow } from '#cms/demo/pictures/parts/scenery.ts'
import { worker } from '#cms/demo/pictures/parts/worker.ts'

const suits = ['#23395b', '#3d5a80', '#7a4b5d', '#2f6f6d', '#59456e', '#8a5a3c']

/** A full hall listens to a speaker on the stage. */
export function meetingHall(): string {
	return picture([
		downward('hall', [
			[0, '#2b1d33'],
			[1, '#4a2a35'],
		]),
		downward('curtain', [
			[0, '#8e1f2f'],
			[1, '#c0392f'],
		]),
		downward('screen', [
			[0, '#1b6f95'],
			[1, '#7fd0d2'],
		]),
		downward('stage', [
			[0, '#b98052'],
			[1, '#7a4d30'],
		]),
		'<rect width="1600" height="1000" fill="url(#hall)"/>',
		'<rect x="110" y="60" width="1380" height="560" fill="url(#curtain)"/>',
		folds(),
		'<rect x="430" y="120" width="740" height="400" rx="8" fill="#1a1320"/><rect x="444" y="134" width="712" height="372" rx="4" fill="url(#screen)"/>',
		'<path d="M444,440 Q600,370 760,420 T1156,390 V506 H444 Z" fill="#0f5573"/><path d="M444,470 Q640,420 820,460 T1156,450 V506 H444 Z" fill="#0b3f5c"/><path d="M830,180 l-90,130 h62 l-30,104 l124,-148 h-70 l42,-86 Z" fill="#ffd166"/>',
		glow(810, 290, 300, '#ffe9a8', 0.5),
		'<path d="M60,600 H1540 L1600,700 H0 Z" fill="url(#stage)"/><rect y="700" width="1600" height="40" fill="#5b3722"/>',
		flowers(),
		worker({
			x: 1280,
			y: 660,
			height: 260,
			pose: 'point',
			facing: -1,
			jacket: '#1d3557',
			trousers: '#16213a',
			vest: false,
		}),
		'<path d="M1180,540 h110 l-12,126 h-86 Z" fill="#9c6238"/><path d="M1170,528 h130 v18 h-130 Z" fill="#c58a55"/><path d="M1236,528 v-34 l-14,-12" stroke="#22202a" stroke-width="5" fill="none"/>',
		lights(),
		[760, 840, 935].map((y, row) => audience(y, 66 + row * 18, row)).join(''),
	])
}

function folds(): string {
	return (
		Array.from(
			{ length: 28 },
			(_, at) =>
				`<rect x="${110 + at * 49.3}" y="60" width="20" height="560" fill="#5e1020" opacity=".3"/>`,
		).join('') +
		'<path d="M110,60 H1490 V96 Q1440,130 1390,96 T1290,96 T1190,96 T1090,96 T990,96 T890,96 T790,96 T690,96 T590,96 T490,96 T390,96 T290,96 T190,96 L110,110 Z" fill="#e0a030"/>'
	)
}

function flowers(): string {
	const next = random(141)
	return Array.from({ length: 90 }, () => {
		const x = 120 + next() * 1000
		return `<circle cx="${x.toFixed(0)}" cy="${(672 + next() * 26).toFixed(0)}" r="${(8 + next() * 8).toFixed(0)}" fill="${['#f4a7b9', '#fff3c4', '#e4572e', '#3f8f5f', '#4c9f70'][Math.floor(next() * 5)]}"/>`
	}).join('')
}

function lights(): string {
	return [300, 640, 980, 1320]
		.map(
			(x) =>
				`<path d="M${x - 26},0 h52 l-10,34 h-32 Z" fill="#120d18"/><path d="M${x - 16},34 H${x + 16} L${x + 170},640 H${x - 170} Z" fill="#fff3d6" opacity=".07"/>${glow(x, 36, 70, '#fff3d6', 0.9)}`,
		)
		.join('')
}

function audience(y: number, size: number, row: number): string {
	const next = random(150 + row)
	const gap = size * 1.75
	return Array.from({ length: Math.ceil(1700 / gap) + 1 }, (_, at) => {
		const x = -40 + at * gap + (row % 2) * gap * 0.5
		const suit = suits[Math.floor(next() * suits.length)]
		const hair = next() < 0.4
		const head = y - size * 0.62
		return `<path d="M${x - size * 0.8},${y + size * 1.5} Q${x - size * 0.82},${y - size * 0.05} ${x - size * 0.2},${y - size * 0.14} H${x + size * 0.2} Q${x + size * 0.82},${y - size * 0.05} ${x + size * 0.8},${y + size * 1.5} Z" fill="${suit}"/><rect x="${x - size * 0.13}" y="${y - size * 0.34}" width="${size * 0.26}" height="${size * 0.3}" fill="#c48a66"/><ellipse cx="${x}" cy="${head}" rx="${size * 0.36}" ry="${size * 0.42}" fill="#1c1822"/>${hair ? `<path d="M${x - size * 0.37},${head} Q${x - size * 0.44},${y + size * 0.2} ${x - size * 0.2},${y + size * 0.16} H${x + size * 0.2} Q${x + size * 0.44},${y + size * 0.2} ${x + size * 0.37},${head} Z" fill="#1c1822"/>` : `<path d="M${x - size * 0.2},${head + size * 0.3} H${x + size * 0.2} L${x + size * 0.14},${head + size * 0.46} H${x - size * 0.14} Z" fill="#c48a66"/>`}<path d="M${x - size * 0.3},${head - size * 0.2} Q${x},${head - size * 0.56} ${x + size * 0.3},${head - size * 0.2} Q${x},${head - size * 0.36} ${x - size * 0.3},${head - size * 0.2} Z" fill="#ffcf9a" opacity=".25"/>`
	}).join('')
}
