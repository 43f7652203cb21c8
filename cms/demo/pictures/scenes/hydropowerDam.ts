import { downward, sideways } from '#cms/demo/pictures/parts/gradient.ts'
import { mix } from '#cms/demo/pictures/parts/mix.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { cloud, glow, ripples, trees } from '#cms/demo/pictures/parts/scenery.ts'
import { tower, wires } from '#cms/demo/pictures/parts/tower.ts'

const lights = {
	morning: {
		sky: ['#3f8fc4', '#a9dcea', '#fdebc8'],
		far: '#9cc7cf',
		near: '#1f5f4c',
		sun: '#fff4cf',
	},
	dusk: { sky: ['#27336e', '#b5577a', '#ffb36b'], far: '#a3688a', near: '#1d2c4a', sun: '#ffd9a0' },
} as const

/** A dam among forested mountains, its gates open. */
export function hydropowerDam(light: keyof typeof lights): string {
	const { sky, far, near, sun } = lights[light]
	const water = light === 'morning' ? '#2a8ba0' : '#41507f'
	const first = tower(1330, 520, 190, mix(near, '#0b1320', 0.5))
	const second = tower(1545, 430, 150, mix(near, '#0b1320', 0.4))
	return picture([
		downward('sky', [
			[0, sky[0]],
			[0.4, sky[1]],
			[0.62, sky[2]],
		]),
		sideways('wall', [
			[0, '#8d9aa3'],
			[0.3, '#dfe3df'],
			[0.6, '#c4cbcc'],
			[1, '#7d8b96'],
		]),
		downward('lake', [
			[0, mix(water, sky[2], 0.5)],
			[1, water],
		]),
		downward('fall', [
			[0, '#ffffff', 0.95],
			[0.7, '#e6f6fa', 0.85],
			[1, '#ffffff', 0.5],
		]),
		downward('stream', [
			[0, mix(water, '#ffffff', 0.35)],
			[1, mix(water, '#06202c', 0.4)],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(1130, 210, 430, sun, 0.95),
		`<circle cx="1130" cy="210" r="52" fill="${sun}"/>`,
		cloud(300, 170, 330, '#fff', 0.5) +
			cloud(700, 110, 220, '#fff', 0.35) +
			cloud(1420, 150, 260, '#fff', 0.4),
		ridge({
			seed: 11,
			base: 520,
			height: 330,
			span: 330,
			fill: mix(far, sky[1], 0.4),
			jagged: 0.5,
		}),
		ridge({ seed: 5, base: 560, height: 300, span: 260, fill: mix(far, near, 0.25), jagged: 0.4 }),
		'<path d="M180,470 H1420 V560 H180 Z" fill="url(#lake)"/>',
		ripples({ seed: 3, x: 1000, spread: 420, top: 474, bottom: 500, colour: '#ffffff', count: 46 }),
		slopes(near, far),
		first.drawing + second.drawing,
		wires(first.arms, second.arms, 26, 'stroke="#10202c" stroke-width="1.4" opacity=".7"'),
		wall(),
		'<path d="M470,850 Q800,790 1130,850 Q1260,920 1330,1010 H200 Q330,900 470,850 Z" fill="url(#stream)"/>',
		ripples({ seed: 8, x: 800, spread: 420, top: 850, bottom: 990, colour: '#ffffff', count: 90 }),
		mist(),
		powerhouse(),
		banks(near),
	])
}

function slopes(near: string, far: string): string {
	const slope = mix(near, far, 0.32)
	return `<path d="M-10,360 Q160,380 300,490 L520,880 L-10,1010 Z" fill="${slope}"/>
<path d="M1610,330 Q1440,370 1310,490 L1080,880 L1610,1010 Z" fill="${slope}"/>
${trees({ seed: 21, from: -20, to: 330, ground: (x) => 400 + x * 0.3, size: 74, fill: mix(near, far, 0.2), gap: 34 })}
${trees({ seed: 22, from: 1290, to: 1620, ground: (x) => 520 - (x - 1290) * 0.4, size: 64, fill: mix(near, far, 0.2), gap: 32 })}
${trees({ seed: 23, from: -20, to: 400, ground: (x) => 510 + x * 0.42, size: 84, fill: mix(near, far, 0.08), gap: 36 })}
${trees({ seed: 24, from: 1230, to: 1620, ground: (x) => 690 - (x - 1230) * 0.45, size: 80, fill: mix(near, far, 0.08), gap: 36 })}`
}

function wall(): string {
	const ribs = Array.from({ length: 19 }, (_, at) => {
		const x = 330 + at * 52
		return `<path d="M${x},516 L${800 + (x - 800) * 0.7},850" stroke="#5d6c77" stroke-width="2" opacity=".28"/>`
	})
	const gates = Array.from({ length: 5 }, (_, at) => {
		const x = 596 + at * 84
		const foot = 800 + (x + 30 - 800) * 0.86 - 36
		return `<path d="M${x},520 H${x + 62} L${foot + 72},856 H${foot} Z" fill="url(#fall)"/>
<rect x="${x - 12}" y="466" width="14" height="72" fill="#eef0ec"/><rect x="${x + 4}" y="482" width="54" height="26" rx="2" fill="#2f5d7c"/>`
	})
	return `<path d="M270,500 H1330 L1120,862 Q800,826 480,862 Z" fill="url(#wall)"/>${ribs.join('')}
<path d="M480,862 Q800,826 1120,862 L1144,820 Q800,780 456,820 Z" fill="#31434f" opacity=".18"/>${gates.join('')}
<rect x="1006" y="466" width="14" height="72" fill="#eef0ec"/>
<rect x="240" y="486" width="1120" height="18" fill="#f5f3ea"/><rect x="240" y="504" width="1120" height="9" fill="#4d5b66" opacity=".5"/>
<rect x="578" y="446" width="446" height="20" rx="3" fill="#dfe3df"/><rect x="578" y="462" width="446" height="6" fill="#4d5b66" opacity=".4"/>
${Array.from({ length: 22 }, (_, at) => `<rect x="${252 + at * 50}" y="470" width="3" height="17" fill="#59666f"/>`).join('')}`
}

function mist(): string {
	return [620, 720, 800, 880, 980]
		.map((x, at) => glow(x, 850 + (at % 2) * 14, 120, '#ffffff', 0.6))
		.join('')
}

function powerhouse(): string {
	const windows = Array.from({ length: 6 }, (_, at) => {
		return `<rect x="${1128 + at * 40}" y="826" width="24" height="32" fill="#ffd98a"/>`
	})
	return `<path d="M1100,790 L1120,764 H1372 L1392,790 Z" fill="#c9573a"/><rect x="1108" y="790" width="276" height="100" fill="#f4ead6"/>
<rect x="1300" y="790" width="84" height="100" fill="#000" opacity=".08"/>${windows.join('')}<rect x="1108" y="876" width="276" height="14" fill="#6c7a83"/>`
}

function banks(near: string): string {
	const dark = mix(near, '#04121a', 0.45)
	return `<path d="M-10,800 Q180,800 330,900 Q380,950 330,1010 H-10 Z" fill="${mix(near, '#04121a', 0.25)}"/>
<path d="M1610,810 Q1450,860 1330,900 Q1270,950 1290,1010 H1610 Z" fill="${mix(near, '#04121a', 0.25)}"/>
${trees({ seed: 31, from: -30, to: 330, ground: (x) => 930 + x * 0.14, size: 130, fill: dark, gap: 58 })}
${trees({ seed: 32, from: 1400, to: 1640, ground: (x) => 960 - (x - 1400) * 0.12, size: 120, fill: dark, gap: 54 })}
${trees({ seed: 33, from: -30, to: 260, ground: () => 1020, size: 170, fill: mix(dark, '#02090e', 0.4), gap: 74 })}`
}
