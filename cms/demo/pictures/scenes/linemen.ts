import { downward, sideways } from '#cms/demo/pictures/parts/gradient.ts'
import { house } from '#cms/demo/pictures/parts/house.ts'
import { mix } from '#cms/demo/pictures/parts/mix.ts'
import { picture } from '#cms/demo/pictures/parts/picture.ts'
import { ridge } from '#cms/demo/pictures/parts/ridge.ts'
import { cloud, glow, trees } from '#cms/demo/pictures/parts/scenery.ts'

const lights = {
	day: { sky: ['#2f86c1', '#9fd6e6', '#fdf0d3'], hill: '#3b8f74', sun: '#fff8e0', dim: 0 },
	evening: { sky: ['#2f3b78', '#c2698a', '#ffc98a'], hill: '#4c4a72', sun: '#ffe6b8', dim: 0.35 },
} as const

/** Two linemen at the top of a pole, high above a valley with its village. */
export function linemen(light: keyof typeof lights): string {
	const { sky, hill, sun, dim } = lights[light]
	const green = (share: number) => mix(mix(hill, sky[2], share), '#1b1d3d', dim * 0.6)
	const lit = light === 'evening' ? '#ffdf8f' : '#41606b'
	return picture([
		downward('sky', [
			[0, sky[0]],
			[0.45, sky[1]],
			[0.75, sky[2]],
		]),
		sideways('pole', [
			[0, '#8a8f91'],
			[0.35, '#d6d5cc'],
			[1, '#6c7276'],
		]),
		'<rect width="1600" height="1000" fill="url(#sky)"/>',
		glow(330, 300, 520, sun, 0.9) + `<circle cx="330" cy="300" r="60" fill="${sun}"/>`,
		cloud(640, 190, 340, '#fff', 0.7) +
			cloud(1330, 260, 420, '#fff', 0.6) +
			cloud(180, 130, 240, '#fff', 0.5) +
			cloud(1120, 120, 200, '#fff', 0.5),
		ridge({ seed: 83, base: 720, height: 230, span: 330, fill: green(0.62), jagged: 0.5 }),
		ridge({ seed: 84, base: 760, height: 160, span: 360, fill: green(0.4) }),
		ridge({ seed: 86, base: 840, height: 140, span: 420, fill: green(0.2) }),
		[
			[150, 800],
			[250, 822],
			[360, 806],
			[470, 836],
			[1180, 820],
			[1300, 800],
			[1410, 826],
		]
			.map(([x = 0, y = 0], at) =>
				house(
					x,
					y,
					60 + (at % 3) * 8,
					mix('#f7e6c7', '#3a315e', dim),
					mix('#c2553b', '#3a2350', dim),
					lit,
				),
			)
			.join(''),
		trees({
			seed: 87,
			from: -20,
			to: 1620,
			ground: (x) => 860 + 20 * Math.sin(x / 170),
			size: 54,
			fill: green(0.02),
			gap: 40,
		}),
		`<path d="M-10,900 Q400,850 820,890 T1610,880 V1010 H-10 Z" fill="${green(0.08)}"/>`,
		trees({
			seed: 88,
			from: -20,
			to: 1620,
			ground: (x) => 985 + 12 * Math.sin(x / 140),
			size: 100,
			fill: mix(green(0), '#06202a', 0.4),
			gap: 66,
		}),
		'<path d="M-20,250 Q340,330 642,282 M-20,300 Q380,376 730,282 M958,282 Q1280,350 1620,180 M1046,282 Q1320,380 1620,240 M-20,420 Q420,500 812,440 Q1260,500 1620,360" fill="none" stroke="#17212e" stroke-width="4"/>',
		'<path d="M822,190 H866 L884,1010 H804 Z" fill="url(#pole)"/>',
		'<rect x="610" y="282" width="470" height="26" rx="4" fill="#59656e"/><rect x="610" y="282" width="470" height="8" fill="#9aa6ad"/><path d="M700,308 L832,400 M990,308 L858,400" stroke="#59656e" stroke-width="12"/><rect x="806" y="430" width="78" height="18" fill="#59656e"/>',
		[642, 730, 958, 1046].map(insulator).join(''),
		climber(752, 560, 1),
		climber(946, 640, -1),
	])
}

function insulator(x: number): string {
	return [0, 1, 2]
		.map(
			(at) =>
				`<ellipse cx="${x}" cy="${276 - at * 14}" rx="${21 - at * 4}" ry="8" fill="${at % 2 ? '#b46a4e' : '#8a4630'}"/>`,
		)
		.join('')
}

function climber(x: number, y: number, facing: 1 | -1): string {
	const skin = '#dc9f76'
	return `<g transform="translate(${x},${y}) scale(${facing * 1.5},1.5)">
<path d="M-8,-70 Q60,-58 66,-66" stroke="#ffd166" stroke-width="6" fill="none"/>
<path d="M-16,-28 L14,14 L48,22 M-4,-24 L30,-6 L56,4" stroke="#1d3557" stroke-width="25" fill="none" stroke-linecap="round" stroke-linejoin="round"/>
<path d="M40,14 h22 q10,2 10,14 h-32 Z M48,-4 h20 q10,2 10,14 h-30 Z" fill="#1b1f2a"/>
<path d="M-34,-36 Q-46,-112 -22,-126 Q0,-134 12,-116 Q18,-70 8,-32 Q-14,-22 -34,-36 Z" fill="#ee7b30"/>
<path d="M-38,-60 Q-14,-50 12,-58 l-1,12 Q-14,-38 -37,-48 Z" fill="#fff3c4"/><path d="M-30,-124 L-20,-52 M4,-122 L2,-54" stroke="#fff3c4" stroke-width="7"/>
<path d="M-38,-46 Q-14,-34 10,-44 l-1,14 Q-14,-20 -37,-32 Z" fill="#26303f"/>
<path d="M-8,-112 L30,-138 L62,-164" stroke="#d9691f" stroke-width="20" fill="none" stroke-linecap="round" stroke-linejoin="round"/>
<path d="M-14,-108 L22,-98 L60,-122" stroke="#ee7b30" stroke-width="20" fill="none" stroke-linecap="round" stroke-linejoin="round"/>
<circle cx="66" cy="-168" r="10" fill="#f4f1e6"/><circle cx="66" cy="-126" r="10" fill="#f4f1e6"/>
<rect x="-12" y="-142" width="18" height="20" rx="8" fill="${skin}"/><ellipse cx="0" cy="-156" rx="20" ry="22" fill="${skin}"/>
<path d="M-24,-158 Q-26,-186 0,-187 Q24,-186 24,-162 L34,-158 Q34,-152 28,-152 H-20 Z" fill="#ffc857"/><path d="M0,-187 Q12,-184 10,-160 H-2 Q-6,-180 0,-187 Z" fill="#fff" opacity=".4"/>
<path d="M-30,-34 l-8,34 h22 l4,-30 Z" fill="#7a5a3a"/></g>`
}
