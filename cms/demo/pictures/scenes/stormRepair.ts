import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { random } from '#cms/demo/pictures/parts/random.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { glow, ripples, trees } from '#cms/demo/pictures/parts/scenery.ts'
import { worker } from '#cms/demo/pictures/parts/worker.ts'

/** A repair crew in the storm: a bucket truck at a leaning pole, rain in its headlights. */
export function stormRepair(): string {
	return picture([
		downward('sky', [
			[0, '#0f1a2b'],
			[0.5, '#2c4257'],
			[0.8, '#5d7480'],
		]),
		downward('road', [
			[0, '#39485380'],
			[0.02, '#394853'],
			[1, '#141c26'],
		]),
		'<linearGradient id="beam" x1="1" y1="0" x2="0" y2="0"><stop offset="0" stop-color="#fff1bf" stop-opacity=".85"/><stop offset="1" stop-color="#fff1bf" stop-opacity="0"/></linearGradient>',
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		clouds(),
		'<path d="M250,150 L210,290 L250,286 L196,420 L232,416 L170,560" fill="none" stroke="#f4fbff" stroke-width="5" stroke-linejoin="round"/>' +
			glow(220, 320, 330, '#cfe6ff', 0.55),
		ridge({ seed: 91, base: 690, height: 170, span: 320, fill: '#40566a', jagged: 0.4 }),
		ridge({ seed: 94, base: 730, height: 110, span: 300, fill: '#2c4050' }),
		trees({ seed: 95, from: -20, to: 1620, ground: () => 750, size: 80, fill: '#1d2f3b', gap: 46 }),
		'<rect y="740" width="1600" height="270" fill="url(#road)"/>',
		ripples({
			seed: 96,
			x: 620,
			spread: 700,
			top: 760,
			bottom: 990,
			colour: '#c9dbe6',
			count: 120,
		}),
		pole(),
		'<path d="M1120,800 L150,700 V930 L1120,850 Z" fill="url(#beam)" opacity=".75"/>',
		truck(),
		worker({
			x: 470,
			y: 915,
			height: 250,
			pose: 'raise',
			facing: 1,
			jacket: '#f5b82e',
			trousers: '#f5b82e',
			helmet: '#f4f1e6',
			vest: true,
		}),
		worker({
			x: 330,
			y: 930,
			height: 250,
			pose: 'bend',
			facing: 1,
			jacket: '#e8762c',
			trousers: '#24384d',
			helmet: '#ffc857',
		}),
		worker({
			x: 890,
			y: 920,
			height: 240,
			pose: 'point',
			facing: -1,
			jacket: '#e8762c',
			trousers: '#24384d',
			helmet: '#ffc857',
		}),
		'<path d="M-20,960 Q160,900 390,952 Q420,972 380,986 H-20 Z" fill="#12202a"/><path d="M40,950 q40,-50 110,-38 M120,950 q60,-80 150,-30 M200,958 q50,-50 130,-14" stroke="#28453f" stroke-width="16" fill="none" stroke-linecap="round"/>',
		rain(),
	])
}

function clouds(): string {
	const next = random(14)
	return Array.from({ length: 26 }, (_, at) => {
		const [x, y, r] = [next() * 1700 - 50, next() * 210 - 20, 110 + next() * 150]
		return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${(r * 1.5).toFixed(0)}" ry="${(r * 0.5).toFixed(0)}" fill="${at % 3 ? '#17263a' : '#33495d'}" opacity=".55"/>`
	}).join('')
}

function pole(): string {
	return `<g transform="rotate(-11 640 880)"><path d="M628,300 H654 L664,900 H618 Z" fill="#8b9396"/><path d="M644,300 H654 L664,900 H646 Z" fill="#000" opacity=".22"/><rect x="520" y="340" width="240" height="18" fill="#4d5a63"/><path d="M570,358 L636,420 M710,358 L646,420" stroke="#4d5a63" stroke-width="8"/>${[540, 600, 680, 740].map((x) => `<ellipse cx="${x}" cy="336" rx="13" ry="6" fill="#a65f47"/><ellipse cx="${x}" cy="326" rx="10" ry="5" fill="#8a4630"/>`).join('')}</g>
<path d="M420,362 Q200,520 -20,470 M480,348 Q240,470 -20,400 M622,316 Q980,300 1620,180 M560,330 Q980,380 1620,260" fill="none" stroke="#0b121b" stroke-width="4"/>`
}

function truck(): string {
	return `<ellipse cx="1300" cy="912" rx="330" ry="20" fill="#000" opacity=".4"/>
<path d="M1350,720 L1180,520 L760,400" fill="none" stroke="#c98a12" stroke-width="34" stroke-linejoin="round" stroke-linecap="round"/><path d="M1350,712 L1184,512 L764,392" fill="none" stroke="#ffc53d" stroke-width="18" stroke-linejoin="round" stroke-linecap="round"/><circle cx="1180" cy="518" r="24" fill="#2a333b"/>
<g transform="translate(740,402)">${worker({ x: -2, y: 56, height: 170, pose: 'reach', facing: -1, jacket: '#e8762c', helmet: '#ffc857' })}<path d="M-54,-12 H50 L42,72 H-46 Z" fill="#ffc53d"/><path d="M-54,-12 H50 L48,6 H-52 Z" fill="#fff3c4"/><path d="M14,-12 H50 L42,72 H14 Z" fill="#000" opacity=".14"/></g>
<rect x="1290" y="700" width="330" height="150" rx="10" fill="#e9edf0"/><rect x="1290" y="770" width="330" height="24" fill="#e4572e"/><rect x="1320" y="690" width="90" height="40" rx="6" fill="#37434d"/>
<path d="M1118,850 V762 Q1122,744 1140,740 L1180,660 Q1186,650 1200,650 H1280 Q1292,650 1292,664 V850 Z" fill="#f4f6f5"/><path d="M1166,742 L1196,676 H1264 V742 Z" fill="#24465c"/><path d="M1178,742 L1206,676 H1222 L1196,742 Z" fill="#fff" opacity=".25"/><rect x="1118" y="780" width="174" height="24" fill="#e4572e"/><rect x="1108" y="840" width="520" height="26" fill="#26303a"/>
<rect x="1112" y="806" width="22" height="26" rx="6" fill="#fff6cf"/>${glow(1122, 820, 150, '#fff1bf', 0.9)}<rect x="1206" y="634" width="64" height="16" rx="6" fill="#ff9f1c"/>${glow(1238, 638, 130, '#ffab3d', 0.8)}
${[1196, 1430, 1550].map((x) => `<circle cx="${x}" cy="866" r="46" fill="#151b22"/><circle cx="${x}" cy="866" r="20" fill="#8d99a2"/>`).join('')}`
}

function rain(): string {
	const next = random(77)
	const drops = Array.from({ length: 420 }, () => {
		const [x, y, length] = [next() * 1800 - 50, next() * 1000, 26 + next() * 50]
		return `M${x.toFixed(0)},${y.toFixed(0)} l${(-length * 0.34).toFixed(0)},${length.toFixed(0)}`
	})
	return `<path d="${drops.join(' ')}" stroke="#d7e8f2" stroke-width="2" opacity=".34" stroke-linecap="round"/>`
}
