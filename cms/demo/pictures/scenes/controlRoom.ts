import { downward, outward } from '#cms/demo/pictures/parts/gradient.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { random } from '#cms/demo/pictures/parts/random.ts'
import { glow } from '#cms/demo/pictures/parts/scenery.ts'

/** A dispatch centre at night: operators before the wall that shows the whole grid. */
export function controlRoom(): string {
	return picture([
		downward('room', [
			[0, '#071426'],
			[0.6, '#0e2740'],
			[1, '#050d18'],
		]),
		outward('halo', [
			[0, '#2aa5c4', 0.55],
			[1, '#2aa5c4', 0],
		]),
		downward('screen', [
			[0, '#0d3350'],
			[1, '#0a2138'],
		]),
		downward('desk', [
			[0, '#314b63'],
			[1, '#132233'],
		]),
		'<rect width="1600" height="1000" fill="url(#room)"/>',
		ceiling(),
		'<ellipse cx="800" cy="360" rx="980" ry="460" fill="url(#halo)"/>',
		'<path d="M90,130 L1510,130 L1470,560 L130,560 Z" fill="#030a13"/>',
		'<path d="M104,142 L560,142 V548 H142 Z M572,142 H1028 V548 H572 Z M1040,142 L1496,142 L1458,548 H1040 Z" fill="url(#screen)" stroke="#1f5a78" stroke-width="2"/>',
		charts(),
		network(),
		gauges(),
		'<path d="M-10,620 H1610 V1010 H-10 Z" fill="#081626"/><path d="M130,562 H1470 L1560,640 H40 Z" fill="#0d2036"/>',
		glow(800, 600, 520, '#2aa5c4', 0.22),
		row(690, 0.72, [260, 530, 800, 1070, 1340]),
		row(890, 1.12, [130, 560, 1000, 1450]),
	])
}

function ceiling(): string {
	return Array.from({ length: 5 }, (_, at) => {
		const x = 260 + at * 270
		return `<path d="M${x - 90},18 H${x + 90} L${x + 76},34 H${x - 76} Z" fill="#cfeaf5" opacity=".75"/>${glow(x, 30, 150, '#bfe6f5', 0.35)}`
	}).join('')
}

function charts(): string {
	const next = random(4)
	const curve = (base: number, swing: number) =>
		Array.from(
			{ length: 23 },
			(_, at) =>
				`${140 + at * 18.4},${(base - swing * Math.sin(at / 3.4) - next() * 16).toFixed(0)}`,
		).join(' L')
	const bars = Array.from({ length: 16 }, (_, at) => {
		const tall = 28 + next() * 70
		return `<rect x="${160 + at * 24}" y="${520 - tall}" width="14" height="${tall}" rx="2" fill="${at % 5 === 3 ? '#ffb347' : '#2f9fc0'}"/>`
	})
	const first = curve(280, 46)
	return `<path d="M136,190 H540 M138,240 H540 M140,290 H540 M142,340 H540" stroke="#21506e" stroke-width="1.5"/><path d="M140,370 L${first} L545,370 Z" fill="#35c4d7" opacity=".22"/><path d="M${first}" fill="none" stroke="#5fe3ee" stroke-width="4"/><path d="M${curve(320, 24)}" fill="none" stroke="#ffb347" stroke-width="3"/>${bars.join('')}`
}

function network(): string {
	const nodes: [number, number][] = [
		[620, 210],
		[720, 180],
		[840, 230],
		[960, 190],
		[650, 330],
		[770, 310],
		[890, 340],
		[990, 300],
		[620, 460],
		[730, 430],
		[850, 470],
		[970, 430],
		[800, 390],
	]
	const links = [
		[0, 1],
		[1, 2],
		[2, 3],
		[0, 4],
		[4, 5],
		[5, 6],
		[6, 7],
		[3, 7],
		[2, 5],
		[4, 8],
		[8, 9],
		[9, 10],
		[10, 11],
		[7, 11],
		[5, 12],
		[12, 10],
		[9, 12],
		[6, 12],
	]
	const lines = links.map(([a = 0, b = 0], at) => {
		const [x1, y1] = nodes[a] ?? [0, 0]
		const [x2, y2] = nodes[b] ?? [0, 0]
		return `<path d="M${x1},${y1} L${x2},${y1} L${x2},${y2}" fill="none" stroke="${at % 4 === 1 ? '#ffb347' : '#4fd1e0'}" stroke-width="4" opacity=".85"/>`
	})
	const dots = nodes.map(
		([x, y], at) =>
			`${glow(x, y, 34, at === 12 ? '#ffd166' : '#6ff0ff', 0.7)}<circle cx="${x}" cy="${y}" r="${at === 12 ? 13 : 9}" fill="${at === 12 ? '#ffd166' : '#d7fbff'}"/>`,
	)
	return lines.join('') + dots.join('')
}

function gauges(): string {
	const rings = [
		[1150, 250, 0.72, '#4cc38a'],
		[1300, 250, 0.55, '#5fe3ee'],
		[1420, 250, 0.86, '#ffb347'],
	] as const
	const drawn = rings.map(
		([x, y, share, colour]) =>
			`<circle cx="${x}" cy="${y}" r="46" fill="none" stroke="#1c4864" stroke-width="13"/><circle cx="${x}" cy="${y}" r="46" fill="none" stroke="${colour}" stroke-width="13" stroke-linecap="round" stroke-dasharray="${share * 289} 289" transform="rotate(-90 ${x} ${y})"/>`,
	)
	const lines = Array.from(
		{ length: 6 },
		(_, at) =>
			`<rect x="1080" y="${352 + at * 30}" width="${200 + ((at * 61) % 150)}" height="10" rx="5" fill="#2c6f8f"/><circle cx="1440" cy="${357 + at * 30}" r="7" fill="${at === 2 ? '#ffb347' : '#4cc38a'}"/>`,
	)
	return drawn.join('') + lines.join('')
}

function row(y: number, scale: number, seats: number[]): string {
	return `<path d="M${-40},${y} H1640 V${y + 16 * scale} H-40 Z" fill="#4a6a86"/><path d="M-40,${y + 16 * scale} H1640 V1010 H-40 Z" fill="url(#desk)"/>${seats.map((x) => seat(x, y, scale)).join('')}`
}

function seat(x: number, y: number, scale: number): string {
	return `<g transform="translate(${x},${y}) scale(${scale})"><g><rect x="-132" y="-104" width="122" height="80" rx="5" fill="#030a13"/><rect x="-126" y="-98" width="110" height="66" fill="#155e7d"/><path d="M-122,-50 l18,-22 l18,12 l22,-26 l20,16 l22,-14" fill="none" stroke="#7be7f2" stroke-width="4"/><rect x="10" y="-104" width="122" height="80" rx="5" fill="#030a13"/><rect x="16" y="-98" width="110" height="66" fill="#12506c"/><path d="M24,-84 h60 M24,-70 h86 M24,-56 h44 M24,-42 h72" stroke="#8fd3e8" stroke-width="5"/><path d="M-76,-24 v22 M70,-24 v22" stroke="#030a13" stroke-width="12"/></g>
<path d="M-62,150 Q-74,26 -38,2 Q0,-12 38,2 Q74,26 62,150 Z" fill="#17395a"/><path d="M-38,2 Q0,-12 38,2 L30,16 Q0,6 -30,16 Z" fill="#56c5dc" opacity=".5"/>
<path d="M-56,160 Q-60,58 0,52 Q60,58 56,160 Z" fill="#0a1726"/><rect x="-12" y="-22" width="24" height="26" rx="8" fill="#a9765a"/>
<path d="M-30,-38 Q-34,-78 0,-80 Q34,-78 30,-38 Q26,-10 0,-10 Q-26,-10 -30,-38 Z" fill="#10131d"/><path d="M-28,-52 Q-22,-80 6,-79 Q-14,-72 -22,-44 Z" fill="#56c5dc" opacity=".55"/><path d="M-33,-44 Q-34,-88 0,-88 Q34,-88 33,-44" fill="none" stroke="#2b3f55" stroke-width="6"/><rect x="-40" y="-50" width="13" height="24" rx="6" fill="#2b3f55"/><rect x="27" y="-50" width="13" height="24" rx="6" fill="#2b3f55"/></g>`
}
