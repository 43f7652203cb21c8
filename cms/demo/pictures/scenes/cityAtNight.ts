import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { mix } from '#cms/demo/pictures/parts/mix.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { random } from '#cms/demo/pictures/parts/random.ts'
import { glow, ripples, stars } from '#cms/demo/pictures/parts/scenery.ts'

/** The city on the river by night, its bridge and every window lit. */
export function cityAtNight(): string {
	return picture([
		downward('sky', [
			[0, '#071230'],
			[0.4, '#1c2f66'],
			[0.62, '#6a4b86'],
			[0.7, '#c87a7d'],
		]),
		downward('river', [
			[0, '#4a4478'],
			[0.2, '#1d2c5b'],
			[1, '#060d22'],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		stars(12, 150, 460),
		glow(1260, 170, 260, '#fdf3d0', 0.65) +
			'<circle cx="1260" cy="170" r="54" fill="#fff7dc"/><circle cx="1242" cy="158" r="10" fill="#e8dcb8"/><circle cx="1278" cy="186" r="14" fill="#e8dcb8"/>',
		glow(800, 690, 760, '#ffb27a', 0.4),
		skyline(131, 640, 190, '#4b4480', 0.25),
		skyline(137, 660, 300, '#27305f', 0.5),
		skyline(143, 680, 200, '#141d42', 0.75),
		'<rect y="676" width="1600" height="334" fill="url(#river)"/>',
		reflections(),
		bridge(),
		ripples({
			seed: 33,
			x: 1260,
			spread: 120,
			top: 690,
			bottom: 990,
			colour: '#fff2cc',
			count: 60,
		}),
		ripples({
			seed: 34,
			x: 800,
			spread: 900,
			top: 690,
			bottom: 990,
			colour: '#ffc98a',
			count: 110,
		}),
		'<path d="M-10,960 Q300,916 720,960 T1610,950 V1010 H-10 Z" fill="#040915"/>',
	])
}

function skyline(seed: number, ground: number, tallest: number, fill: string, lit: number): string {
	const next = random(seed)
	const drawn: string[] = []
	let x = -30
	while (x < 1620) {
		const wide = 54 + next() * 76
		const middle = 1 - Math.abs(x - 760) / 1300
		const tall = (0.35 + next() * 0.65) * tallest * middle + 60
		const top = ground - tall
		drawn.push(
			`<rect x="${x.toFixed(0)}" y="${top.toFixed(0)}" width="${wide.toFixed(0)}" height="${(tall + 40).toFixed(0)}" fill="${fill}"/><rect x="${(x + wide * 0.7).toFixed(0)}" y="${top.toFixed(0)}" width="${(wide * 0.3).toFixed(0)}" height="${(tall + 40).toFixed(0)}" fill="#000" opacity=".14"/>`,
		)
		if (tall > tallest * 0.75)
			drawn.push(
				`<rect x="${(x + wide / 2 - 2).toFixed(0)}" y="${(top - 46).toFixed(0)}" width="4" height="46" fill="${fill}"/><circle cx="${(x + wide / 2).toFixed(0)}" cy="${(top - 46).toFixed(0)}" r="4" fill="#ff6b5e"/>`,
			)
		drawn.push(windows(next, x, top, wide, tall, lit))
		x += wide + 2 + next() * 10
	}
	return drawn.join('')
}

function windows(
	next: () => number,
	x: number,
	top: number,
	wide: number,
	tall: number,
	lit: number,
): string {
	const panes: string[] = []
	for (let row = top + 14; row < top + tall - 14; row += 19) {
		for (let column = x + 10; column < x + wide - 14; column += 17) {
			const chance = next()
			if (chance > lit * 0.8) continue
			const colour = chance < lit * 0.15 ? '#bfe9ff' : '#ffd58a'
			panes.push(
				`<rect x="${column.toFixed(0)}" y="${row.toFixed(0)}" width="8" height="11" fill="${colour}" opacity="${(0.5 + next() * 0.5).toFixed(2)}"/>`,
			)
		}
	}
	return panes.join('')
}

function reflections(): string {
	const next = random(55)
	return Array.from({ length: 70 }, () => {
		const [x, long] = [next() * 1600, 50 + next() * 190]
		return `<rect x="${x.toFixed(0)}" y="680" width="${(4 + next() * 10).toFixed(0)}" height="${long.toFixed(0)}" fill="${mix('#ffd58a', '#ff9a76', next())}" opacity="${(0.05 + next() * 0.22).toFixed(2)}"/>`
	}).join('')
}

function bridge(): string {
	const cables = [420, 1010].map((x) =>
		Array.from(
			{ length: 9 },
			(_, at) => `M${x},432 L${x - 40 - at * 30},716 M${x},432 L${x + 40 + at * 30},716`,
		).join(' '),
	)
	const lamps = Array.from(
		{ length: 27 },
		(_, at) =>
			`<circle cx="${at * 62 + 10}" cy="703" r="4" fill="#fff3c9"/>${at % 2 ? glow(at * 62 + 10, 703, 26, '#ffe2a0', 0.7) : ''}`,
	)
	return `<path d="${cables.join(' ')}" stroke="#cfd8ee" stroke-width="2" opacity=".7"/><path d="M408,820 L414,420 H426 L432,820 Z M998,820 L1004,420 H1016 L1022,820 Z" fill="#dfe5f2"/><path d="M420,420 H426 L432,820 H420 Z M1010,420 H1016 L1022,820 H1010 Z" fill="#000" opacity=".25"/><rect x="-10" y="712" width="1620" height="16" fill="#e8edf7"/><rect x="-10" y="728" width="1620" height="8" fill="#0a1230" opacity=".6"/>${lamps.join('')}`
}
