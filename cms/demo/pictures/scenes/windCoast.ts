import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { mix } from '#cms/demo/pictures/parts/mix.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { cloud, glow, ripples } from '#cms/demo/pictures/parts/scenery.ts'

const lights = {
	day: {
		sky: ['#2a8fd0', '#9adcf0', '#e9f8f2'],
		sea: ['#5cc0cf', '#15728f'],
		sand: '#f3dcae',
		sun: '#fffbe6',
		tower: '#ffffff',
	},
	dusk: {
		sky: ['#35356f', '#d0697f', '#ffc384'],
		sea: ['#d98a85', '#3a3f78'],
		sand: '#8d6a73',
		sun: '#fff0c9',
		tower: '#fbe8dc',
	},
} as const

/** Wind turbines in the shallows of a bay, fishing boats between them. */
export function windCoast(light: keyof typeof lights): string {
	const { sky, sea, sand, sun, tower } = lights[light]
	const shade = mix(tower, sky[0], 0.35)
	return picture([
		downward('sky', [
			[0, sky[0]],
			[0.4, sky[1]],
			[0.56, sky[2]],
		]),
		downward('sea', [
			[0, sea[0]],
			[1, sea[1]],
		]),
		downward('sand', [
			[0, sand],
			[1, mix(sand, '#5a4634', 0.35)],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(1180, 430, 560, sun, 0.95) + `<circle cx="1180" cy="430" r="66" fill="${sun}"/>`,
		cloud(300, 180, 380, '#fff', 0.75) +
			cloud(820, 120, 260, '#fff', 0.6) +
			cloud(1430, 220, 320, '#fff', 0.6) +
			cloud(620, 300, 180, '#fff', 0.45),
		ridge({
			seed: 104,
			base: 566,
			height: 90,
			span: 260,
			fill: mix(sea[1], sky[2], 0.55),
			jagged: 0.5,
		}),
		'<rect y="560" width="1600" height="450" fill="url(#sea)"/>',
		ripples({ seed: 105, x: 1180, spread: 240, top: 566, bottom: 800, colour: sun, count: 130 }),
		ripples({
			seed: 106,
			x: 800,
			spread: 900,
			top: 570,
			bottom: 820,
			colour: '#ffffff',
			count: 120,
		}),
		turbine(980, 600, 230, 12, shade) +
			turbine(1420, 606, 260, 50, shade) +
			turbine(760, 612, 300, 80, mix(tower, shade, 0.6)) +
			turbine(1210, 640, 420, 30, mix(tower, shade, 0.3)) +
			turbine(430, 690, 590, 8, tower),
		boat(1010, 690, 1.1, '#c9452f') +
			boat(1320, 730, 1.5, '#1f6f8b') +
			boat(690, 660, 0.8, '#2f7d5b'),
		'<path d="M-10,860 Q260,780 620,850 T1180,880 T1610,820 V1010 H-10 Z" fill="#fff" opacity=".55"/><path d="M-10,876 Q260,800 620,868 T1180,898 T1610,838 V1010 H-10 Z" fill="url(#sand)"/>',
		palm(120, 960, 1.3, light === 'day' ? '#2c6b4a' : '#2a2347') +
			palm(1510, 950, 1.05, light === 'day' ? '#2c6b4a' : '#2a2347'),
	])
}

function turbine(x: number, foot: number, height: number, turn: number, colour: string): string {
	const hub = foot - height
	const blade = height * 0.46
	const blades = [0, 120, 240].map(
		(angle) =>
			`<path transform="rotate(${angle + turn} ${x} ${hub})" d="M${x - height * 0.012},${hub} Q${x - height * 0.03},${hub - blade * 0.25} ${x},${hub - blade} Q${x + height * 0.014},${hub - blade * 0.4} ${x + height * 0.012},${hub} Z" fill="${colour}"/>`,
	)
	const wide = height * 0.018
	return `<path d="M${x - wide},${foot} L${x - wide * 0.5},${hub} H${x + wide * 0.5} L${x + wide},${foot} Z" fill="${colour}"/><path d="M${x + wide * 0.2},${foot} L${x + wide * 0.1},${hub} H${x + wide * 0.5} L${x + wide},${foot} Z" fill="#0b2545" opacity=".16"/><rect x="${x - wide * 2.2}" y="${foot - height * 0.03}" width="${wide * 4.4}" height="${height * 0.035}" fill="#f2b632"/><ellipse cx="${x}" cy="${foot + 3}" rx="${wide * 4}" ry="${wide * 0.9}" fill="#fff" opacity=".45"/>${blades.join('')}<circle cx="${x}" cy="${hub}" r="${height * 0.022}" fill="${colour}"/><circle cx="${x}" cy="${hub}" r="${height * 0.01}" fill="#0b2545" opacity=".3"/>`
}

function boat(x: number, y: number, scale: number, colour: string): string {
	return `<g transform="translate(${x},${y}) scale(${scale})"><path d="M-58,-8 Q0,6 62,-18 L44,14 H-40 Z" fill="${colour}"/><path d="M-58,-8 Q0,6 62,-18 L58,-10 Q0,12 -54,-2 Z" fill="#fff" opacity=".7"/><rect x="-30" y="-36" width="36" height="30" rx="3" fill="#f6eeda"/><rect x="-24" y="-30" width="10" height="10" fill="#24465c"/><rect x="-8" y="-30" width="10" height="10" fill="#24465c"/><path d="M14,-6 V-62 M14,-60 L44,-14 M14,-62 L-30,-36" stroke="#3a3038" stroke-width="2.5" fill="none"/><path d="M14,-62 l16,5 l-16,6 Z" fill="#e4572e"/><ellipse cx="2" cy="16" rx="56" ry="4" fill="#fff" opacity=".4"/></g>`
}

function palm(x: number, y: number, scale: number, colour: string): string {
	const leaves = [-160, -130, -100, -70, -40, -15, 12, -185].map(
		(angle) =>
			`<path transform="rotate(${angle})" d="M0,0 Q60,-34 130,18 Q70,-6 0,8 Z" fill="${colour}"/>`,
	)
	return `<g transform="translate(${x},${y}) scale(${scale})"><path d="M-10,60 Q8,-80 44,-210 L58,-206 Q26,-80 16,60 Z" fill="#6d4b35"/><g transform="translate(50,-210)">${leaves.join('')}<circle cx="-4" cy="10" r="10" fill="#7a4a2a"/><circle cx="12" cy="14" r="10" fill="#8a5630"/></g></g>`
}
