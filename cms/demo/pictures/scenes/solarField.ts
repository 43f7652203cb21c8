import { downward, sideways } from '#cms/demo/pictures/parts/gradient.ts'
import { mix } from '#cms/demo/pictures/parts/mix.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { cloud, glow, trees } from '#cms/demo/pictures/parts/scenery.ts'
import { worker } from '#cms/demo/pictures/parts/worker.ts'

const lights = {
	noon: {
		sky: ['#2383c7', '#8fd0ec', '#e6f6f4'],
		sun: '#fffbe0',
		land: '#7fb069',
		glass: '#163f7a',
	},
	evening: {
		sky: ['#3d4a8f', '#e78a6a', '#ffd38f'],
		sun: '#fff0c4',
		land: '#a58a4f',
		glass: '#1d2f66',
	},
} as const

/** Rows of solar panels up to the hills, and an engineer on her round. */
export function solarField(light: keyof typeof lights): string {
	const { sky, sun, land, glass } = lights[light]
	return picture([
		downward('sky', [
			[0, sky[0]],
			[0.35, sky[1]],
			[0.5, sky[2]],
		]),
		sideways('glass', [
			[0, mix(glass, sky[1], 0.55)],
			[0.35, mix(glass, sky[1], 0.15)],
			[0.6, mix(glass, sky[1], 0.42)],
			[1, glass],
		]),
		downward('land', [
			[0, mix(land, sky[2], 0.3)],
			[1, mix(land, '#203018', 0.35)],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(360, 170, 460, sun, 0.95),
		`<circle cx="360" cy="170" r="60" fill="${sun}"/>`,
		cloud(820, 190, 320, '#fff', 0.85) +
			cloud(1280, 130, 420, '#fff', 0.75) +
			cloud(1080, 260, 200, '#fff', 0.6),
		ridge({
			seed: 61,
			base: 470,
			height: 190,
			span: 300,
			fill: mix('#3f7f86', sky[2], 0.45),
			jagged: 0.4,
		}),
		ridge({ seed: 63, base: 480, height: 110, span: 260, fill: mix('#3a7a5c', sky[2], 0.2) }),
		trees({
			seed: 64,
			from: -20,
			to: 1620,
			ground: () => 474,
			size: 34,
			fill: mix('#2c6a4a', sky[2], 0.08),
			gap: 20,
		}),
		'<rect y="466" width="1600" height="540" fill="url(#land)"/>',
		rows(glass),
		inverter(),
		worker({
			x: 1290,
			y: 950,
			height: 330,
			pose: 'hold',
			facing: -1,
			jacket: '#f28f3b',
			helmet: '#fff6e5',
		}),
		'<g transform="translate(1258,772) rotate(-10)"><rect x="-38" y="-26" width="76" height="52" rx="6" fill="#17202c"/><rect x="-32" y="-21" width="64" height="42" rx="3" fill="#8fe3f0"/></g>',
		tufts(land),
	])
}

function rows(glass: string): string {
	const drawn: string[] = []
	for (let row = 0; row < 9; row++) {
		const depth = row / 8
		const near = depth ** 1.9
		const y = 486 + near * 430
		const tall = 12 + near * 118
		const wide = 46 + near * 250
		const lean = tall * 0.5
		const start = -220 - ((row * 37) % 90)
		for (let x = start; x < 1700; x += wide + 6 + near * 18) {
			if (row === 8 && x > 930) continue
			if (row === 7 && x > 1010 && x < 1500) continue
			drawn.push(panel(x, y, wide, tall, lean, near, glass))
		}
	}
	return drawn.join('')
}

function panel(
	x: number,
	y: number,
	wide: number,
	tall: number,
	lean: number,
	near: number,
	glass: string,
): string {
	const at = (u: number, v: number) =>
		`${(x + u * wide + (1 - v) * lean).toFixed(1)},${(y - tall + v * tall).toFixed(1)}`
	const grid: string[] = []
	for (let column = 1; column < 6; column++)
		grid.push(`M${at(column / 6, 0)} L${at(column / 6, 1)}`)
	for (let line = 1; line < 4; line++) grid.push(`M${at(0, line / 4)} L${at(1, line / 4)}`)
	const legs = tall * 0.3
	return `<path d="M${x - 4},${y + legs * 1.1} h${wide + lean} l${-lean * 0.6},${legs * 0.5} h${-wide} Z" fill="#12220f" opacity=".28"/>
<path d="M${x + wide * 0.2},${y} v${legs} M${x + wide * 0.8},${y} v${legs}" stroke="#59646b" stroke-width="${2 + near * 6}"/>
<path d="M${at(0, 0)} L${at(1, 0)} L${at(1, 1)} L${at(0, 1)} Z" fill="url(#glass)" stroke="#dfeaf0" stroke-width="${1 + near * 4}" stroke-linejoin="round"/>
<path d="${grid.join(' ')}" stroke="${mix(glass, '#ffffff', 0.5)}" stroke-width="${0.5 + near * 1.2}" opacity=".7"/>
<path d="M${at(0.12, 0)} L${at(0.34, 0)} L${at(0.2, 1)} L${at(0, 1)} L${at(0, 0.7)} Z" fill="#fff" opacity=".16"/>`
}

function inverter(): string {
	return `<g transform="translate(1420,742)"><rect x="0" y="0" width="130" height="150" rx="6" fill="#eef1ec"/><rect x="86" y="0" width="44" height="150" fill="#000" opacity=".08"/><rect x="14" y="20" width="60" height="8" rx="4" fill="#9fb0b8"/><rect x="14" y="38" width="60" height="8" rx="4" fill="#9fb0b8"/><rect x="14" y="56" width="60" height="8" rx="4" fill="#9fb0b8"/><circle cx="24" cy="96" r="8" fill="#4cc38a"/><circle cx="50" cy="96" r="8" fill="#ffc857"/><rect x="-8" y="150" width="146" height="14" fill="#8a949a"/></g>`
}

function tufts(land: string): string {
	return Array.from({ length: 60 }, (_, at) => {
		const [x, y] = [(at * 173) % 1600, 900 + ((at * 67) % 100)]
		return `<path d="M${x},${y} q-6,-18 -12,-22 q10,4 13,16 q2,-18 8,-24 q-2,12 -2,24 q6,-10 12,-12 q-8,8 -10,18 Z" fill="${mix(land, '#1c3a1a', 0.55)}" opacity=".8"/>`
	}).join('')
}
