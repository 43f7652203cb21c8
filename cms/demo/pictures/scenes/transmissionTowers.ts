import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { mix } from '#cms/demo/pictures/parts/mix.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { random } from '#cms/demo/pictures/parts/random.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { cloud, glow } from '#cms/demo/pictures/parts/scenery.ts'
import { tower, wires } from '#cms/demo/pictures/parts/tower.ts'

const lights = {
	dusk: { sky: ['#2a2a66', '#8d4a86', '#f0765c', '#ffc46e'], near: '#1a1b3a', sun: '#ffe0a3' },
	dawn: { sky: ['#2f6f9f', '#79b7cf', '#f6d9b0', '#ffe9c2'], near: '#17424e', sun: '#fff6dc' },
} as const

/** A transmission line that crosses the mountains towards a low sun. */
export function transmissionTowers(light: keyof typeof lights): string {
	const { sky, near, sun } = lights[light]
	const line = [
		tower(1210, 985, 840, mix(near, '#000000', 0.35)),
		tower(800, 800, 430, mix(near, sky[2], 0.12)),
		tower(590, 722, 240, mix(near, sky[2], 0.26)),
		tower(472, 690, 140, mix(near, sky[2], 0.4)),
		tower(405, 672, 84, mix(near, sky[2], 0.52)),
	]
	const beyond: [number, number][] = Array.from({ length: 6 }, (_, at) => [
		1900 + (at % 2) * 260,
		120 + at * 110,
	])
	const strung = line.slice(1).map((next, at) => {
		const from = line[at]?.arms ?? []
		return wires(
			from,
			next.arms,
			70 / (at + 1),
			`stroke="${mix(near, sky[2], 0.1 + at * 0.1)}" stroke-width="${2.6 - at * 0.55}"`,
		)
	})
	return picture([
		downward('sky', [
			[0, sky[0]],
			[0.35, sky[1]],
			[0.58, sky[2]],
			[0.72, sky[3]],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(330, 610, 620, sun, 0.9),
		`<circle cx="330" cy="610" r="74" fill="${sun}"/>`,
		bands(sky[2]),
		cloud(1180, 230, 380, mix(sky[1], sky[3], 0.4), 0.5) +
			cloud(720, 160, 240, mix(sky[1], sky[3], 0.5), 0.4),
		ridge({
			seed: 41,
			base: 690,
			height: 190,
			span: 300,
			fill: mix(near, mix(sky[2], sky[3], 0.3), 0.66),
			jagged: 0.5,
		}),
		ridge({
			seed: 47,
			base: 740,
			height: 170,
			span: 360,
			fill: mix(near, sky[2], 0.48),
			jagged: 0.3,
		}),
		(line[4]?.drawing ?? '') + (line[3]?.drawing ?? ''),
		ridge({ seed: 44, base: 800, height: 150, span: 420, fill: mix(near, sky[2], 0.3) }),
		line[2]?.drawing ?? '',
		ridge({ seed: 50, base: 880, height: 130, span: 520, fill: mix(near, sky[2], 0.16) }),
		line[1]?.drawing ?? '',
		strung.join(''),
		wires(line[0]?.arms ?? [], beyond, 60, `stroke="${near}" stroke-width="3"`),
		line[0]?.drawing ?? '',
		ridge({ seed: 53, base: 1000, height: 90, span: 620, fill: mix(near, '#000000', 0.3) }),
		grass(mix(near, '#000000', 0.5)),
	])
}

function bands(colour: string): string {
	return `<g fill="${mix(colour, '#ffffff', 0.5)}" opacity=".32"><rect x="90" y="500" width="560" height="9" rx="5"/><rect x="420" y="540" width="700" height="7" rx="4"/><rect x="-40" y="560" width="260" height="6" rx="3"/><rect x="700" y="470" width="420" height="6" rx="3"/></g>`
}

function grass(colour: string): string {
	const next = random(9)
	const blades = Array.from({ length: 260 }, () => {
		const [x, tall, lean] = [next() * 1640 - 20, 26 + next() * 60, (next() - 0.35) * 34]
		return `M${x.toFixed(0)},1004 q${(lean / 3).toFixed(0)},${(-tall * 0.7).toFixed(0)} ${lean.toFixed(0)},${(-tall).toFixed(0)} q${(-lean / 4 + 5).toFixed(0)},${(tall * 0.6).toFixed(0)} 6,${tall.toFixed(0)} Z`
	})
	return `<path d="${blades.join(' ')}" fill="${colour}"/>`
}
