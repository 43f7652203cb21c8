import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { glow } from '#cms/demo/pictures/parts/scenery.ts'
import { worker } from '#cms/demo/pictures/parts/worker.ts'

/** Two people at a workbench under a glowing lamp, tools on the wall behind them. */
export function workshop(): string {
	return picture([
		downward('wall', [
			[0, '#16424f'],
			[1, '#1f5f66'],
		]),
		downward('bench', [
			[0, '#c98d55'],
			[1, '#8b5a33'],
		]),
		'<rect width="1600" height="1000" fill="url(#wall)"/>',
		'<rect x="110" y="110" width="520" height="380" rx="10" fill="#2d7a7d"/>' + pegs(),
		sunsetWindow(),
		shelves(),
		glow(800, 330, 620, '#ffe2a0', 0.8),
		'<path d="M800,0 V150" stroke="#0c2028" stroke-width="8"/><path d="M700,236 Q706,150 800,146 Q894,150 900,236 Z" fill="#e8762c"/><path d="M800,146 Q894,150 900,236 H840 Q846,170 800,146 Z" fill="#000" opacity=".14"/><ellipse cx="800" cy="238" rx="100" ry="14" fill="#fff1c4"/><path d="M706,240 H894 L1180,720 H420 Z" fill="#fff1c4" opacity=".13"/>',
		'<rect y="880" width="1600" height="130" fill="#123840"/>',
		worker({
			x: 520,
			y: 930,
			height: 470,
			pose: 'bend',
			facing: 1,
			jacket: '#e8762c',
			vest: false,
			trousers: '#1d3557',
			helmet: '#ffc857',
		}),
		worker({
			x: 1130,
			y: 930,
			height: 460,
			pose: 'hold',
			facing: -1,
			jacket: '#2f6fa0',
			vest: false,
			trousers: '#1a2b44',
		}),
		'<rect x="300" y="724" width="1020" height="36" rx="6" fill="url(#bench)"/><rect x="300" y="752" width="1020" height="12" fill="#5b3a20"/><rect x="346" y="760" width="44" height="190" fill="#7a4d2c"/><rect x="1230" y="760" width="44" height="190" fill="#7a4d2c"/><rect x="346" y="850" width="928" height="26" fill="#6d4427"/>',
		device(),
	])
}

function pegs(): string {
	const wrench = (x: number, y: number, turn: number) =>
		`<g transform="translate(${x},${y}) rotate(${turn})"><rect x="-9" y="-60" width="18" height="130" rx="9" fill="#c7d3d6"/><path d="M-26,-96 v30 q26,24 52,0 v-30 l-14,-8 v26 h-24 v-26 Z" fill="#c7d3d6"/></g>`
	const driver = (x: number, y: number, colour: string) =>
		`<rect x="${x - 12}" y="${y - 70}" width="24" height="66" rx="10" fill="${colour}"/><rect x="${x - 4}" y="${y - 6}" width="8" height="80" fill="#c7d3d6"/>`
	return `${wrench(180, 280, 0)}${wrench(250, 290, 0)}${driver(330, 260, '#e4572e')}${driver(380, 260, '#ffc857')}${driver(430, 260, '#4cc38a')}<path d="M490,190 h84 v34 h-84 Z" fill="#8d99a2"/><rect x="524" y="218" width="17" height="130" rx="7" fill="#b97a45"/><path d="M160,420 q90,-50 170,0 M160,440 h170" stroke="#c7d3d6" stroke-width="9" fill="none"/><circle cx="440" cy="420" r="42" fill="none" stroke="#ffb347" stroke-width="16"/><circle cx="550" cy="420" r="34" fill="none" stroke="#d9e2e4" stroke-width="12"/>`
}

function sunsetWindow(): string {
	return `<rect x="1010" y="110" width="440" height="330" rx="8" fill="#0d2a33"/><rect x="1026" y="126" width="408" height="298" fill="#f7b98a"/><path d="M1026,330 Q1120,240 1220,310 T1434,280 V424 H1026 Z" fill="#a96a7a"/><path d="M1026,370 Q1160,310 1280,360 T1434,350 V424 H1026 Z" fill="#5a4468"/><circle cx="1320" cy="230" r="40" fill="#fff0c4"/><path d="M1230,126 V424 M1026,275 H1434" stroke="#0d2a33" stroke-width="14"/>`
}

function shelves(): string {
	const boxes = ['#e8762c', '#ffc857', '#4cc38a', '#5fa8c9', '#c9573a', '#f4ead6'].map(
		(colour, at) =>
			`<rect x="${1030 + at * 68}" y="${500 - (at % 3) * 16}" width="56" height="${60 + (at % 3) * 16}" rx="5" fill="${colour}"/><rect x="${1040 + at * 68}" y="524" width="36" height="10" rx="5" fill="#fff" opacity=".55"/>`,
	)
	return `${boxes.join('')}<rect x="1000" y="560" width="470" height="18" fill="#8b5a33"/>`
}

function device(): string {
	const gear = (x: number, y: number, r: number, colour: string) => {
		const teeth = Array.from(
			{ length: 10 },
			(_, at) =>
				`<rect x="${x - r * 0.16}" y="${y - r * 1.24}" width="${r * 0.32}" height="${r * 0.5}" rx="3" transform="rotate(${at * 36} ${x} ${y})"/>`,
		)
		return `<g fill="${colour}">${teeth.join('')}<circle cx="${x}" cy="${y}" r="${r}"/></g><circle cx="${x}" cy="${y}" r="${r * 0.42}" fill="#1f3a44"/>`
	}
	return `<rect x="690" y="620" width="240" height="104" rx="10" fill="#dfe8ea"/><rect x="690" y="690" width="240" height="34" rx="10" fill="#a9b9bf"/>${gear(760, 610, 50, '#ffb347')}${gear(856, 576, 36, '#5fa8c9')}<circle cx="904" cy="650" r="12" fill="#4cc38a"/>${glow(904, 650, 60, '#4cc38a', 0.7)}<path d="M690,660 q-60,10 -80,62" stroke="#e4572e" stroke-width="7" fill="none"/><rect x="1000" y="692" width="120" height="32" rx="4" fill="#fdfaf0" transform="rotate(-3 1060 708)"/><path d="M1014,702 h70 M1014,712 h48" stroke="#8d99a2" stroke-width="4"/><rect x="430" y="704" width="110" height="20" rx="6" fill="#8d99a2"/>`
}
