import { downward } from '#cms/demo/pictures/parts/gradient.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { cloud, glow } from '#cms/demo/pictures/parts/scenery.ts'
import { tower, wires } from '#cms/demo/pictures/parts/tower.ts'
import { worker } from '#cms/demo/pictures/parts/worker.ts'

/** A drone looks along a power line while its pilots stand on the hill. */
export function droneInspection(): string {
	const near = tower(1240, 900, 720, '#33566b')
	const far = tower(860, 760, 330, '#5b8396')
	const farther = tower(690, 700, 180, '#7fa3af')
	return picture([
		downward('sky', [
			[0, '#3b9bd1'],
			[0.5, '#b5e3ea'],
			[0.75, '#fff1d2'],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(1020, 560, 600, '#fff6da', 0.9),
		cloud(1400, 180, 340, '#fff', 0.75) +
			cloud(830, 120, 260, '#fff', 0.65) +
			cloud(120, 520, 220, '#fff', 0.5),
		ridge({ seed: 171, base: 720, height: 260, span: 320, fill: '#a3cdd0', jagged: 0.6 }),
		ridge({ seed: 173, base: 760, height: 190, span: 300, fill: '#77b3ac', jagged: 0.3 }),
		farther.drawing,
		ridge({ seed: 175, base: 820, height: 130, span: 400, fill: '#4d9785' }),
		far.drawing +
			wires(farther.arms, far.arms, 22, 'stroke="#5b8396" stroke-width="1.6"') +
			wires(far.arms, near.arms, 40, 'stroke="#33566b" stroke-width="2.6"'),
		near.drawing +
			wires(
				near.arms,
				Array.from({ length: 6 }, (_, at) => [1800 + (at % 2) * 220, 130 + at * 90]),
				40,
				'stroke="#33566b" stroke-width="3.2"',
			),
		'<path d="M-10,850 Q420,740 860,860 T1610,880 V1010 H-10 Z" fill="#2f7563"/><path d="M-10,930 Q500,850 1000,930 T1610,940 V1010 H-10 Z" fill="#1f5a4e"/>',
		worker({ x: 330, y: 900, height: 230, pose: 'hold', jacket: '#e8762c', helmet: '#ffffff' }),
		worker({ x: 450, y: 910, height: 225, pose: 'point', jacket: '#1f6f8b', helmet: '#ffc857' }),
		'<path d="M470,330 L1120,330 L1120,500 Z" fill="#7be7f2" opacity=".28"/>',
		drone(),
	])
}

function drone(): string {
	const rotor = (x: number, y: number) =>
		`<rect x="${x - 8}" y="${y - 8}" width="16" height="34" rx="5" fill="#22303c"/><ellipse cx="${x}" cy="${y - 10}" rx="104" ry="11" fill="#dff3f7" opacity=".75"/><ellipse cx="${x}" cy="${y - 10}" rx="104" ry="4" fill="#22303c" opacity=".5"/>`
	return `<g transform="translate(420,290) rotate(-4)"><path d="M-190,-30 Q-80,-14 0,0 Q80,-14 190,-30" stroke="#34454f" stroke-width="17" fill="none" stroke-linecap="round"/><path d="M-118,-64 Q-50,-30 0,0 Q50,-30 118,-64" stroke="#4d606b" stroke-width="13" fill="none" stroke-linecap="round"/>${rotor(-118, -84)}${rotor(118, -84)}${rotor(-190, -52)}${rotor(190, -52)}
<path d="M-84,-6 Q-70,-44 0,-46 Q70,-44 84,-6 Q70,34 0,36 Q-70,34 -84,-6 Z" fill="#eef3f4"/><path d="M-84,-6 Q-70,34 0,36 Q70,34 84,-6 Q40,12 0,12 Q-40,12 -84,-6 Z" fill="#b9c9d0"/><path d="M-40,-34 Q0,-44 40,-34 L30,-20 Q0,-28 -30,-20 Z" fill="#e8762c"/><path d="M-50,30 L-70,86 M50,30 L70,86 M-92,86 H-46 M46,86 H92" stroke="#34454f" stroke-width="8" stroke-linecap="round"/>
<rect x="-24" y="30" width="48" height="22" rx="6" fill="#34454f"/><circle cx="10" cy="66" r="27" fill="#22303c"/><circle cx="17" cy="66" r="15" fill="#35c4d7"/><circle cx="21" cy="61" r="5" fill="#fff"/><circle cx="-66" cy="-4" r="6" fill="#ff5b4d"/><circle cx="66" cy="-4" r="6" fill="#4cc38a"/></g>`
}
